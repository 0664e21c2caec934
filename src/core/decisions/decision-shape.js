// @ts-nocheck
// Made from schema/decision.schema.json by `npm run build:schema`.
const z = a;
var R = a;
const _ = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "A decision on a text, whether it was read from a file of decisions or comes from another tool", type: "object", required: ["id", "created", "creator", "at", "other", "cue", "choice"], properties: { id: { $ref: "#/$defs/words" }, created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$" }, creator: { type: ["string", "null"] }, at: { $ref: "#/$defs/place" }, other: { if: { type: "null" }, else: { $ref: "#/$defs/place" } }, cue: { if: { type: "null" }, else: { $ref: "#/$defs/place" } }, choice: { type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, oneOf: [{ properties: { kind: { const: "speaker" }, name: { type: ["string", "null"] } }, required: ["name"] }, { properties: { kind: { const: "quotation" }, as: { enum: [null, "speech", "fragment", "scare", "indirect"] } }, required: ["as"] }, { properties: { kind: { const: "not-quotation" } } }, { properties: { kind: { const: "name" }, as: { enum: ["official", "person", "organization", "country"] }, called: { type: ["string", "null"] }, mention: { enum: [null, "name", "nominal", "pronoun", "demonym", "abbreviation", "capital"] }, everywhere: { type: "boolean" } }, required: ["as", "called", "mention", "everywhere"] }, { properties: { kind: { const: "no-name" }, everywhere: { type: "boolean" } }, required: ["everywhere"] }, { properties: { kind: { enum: ["same", "different"] } } }, { properties: { kind: { const: "part" }, as: { enum: ["article", "site", "headline", "read"] } }, required: ["as"] }, { properties: { kind: { const: "note" }, text: { type: "string" } }, required: ["text"] }] } }, if: { properties: { choice: { properties: { kind: { enum: ["same", "different"] } } } } }, then: { properties: { other: { $ref: "#/$defs/place" } } }, $defs: { words: { type: "string", pattern: "[\\s\\S]" }, position: { type: "integer", minimum: 0, maximum: 9007199254740991 }, place: { type: "object", required: ["exact", "prefix", "suffix", "start", "end", "repeated"], properties: { exact: { $ref: "#/$defs/words" }, prefix: { type: "string" }, suffix: { type: "string" }, start: { $ref: "#/$defs/position" }, end: { allOf: [{ $ref: "#/$defs/position" }, { minimum: { $data: "1/start" } }] }, repeated: { type: "boolean" } } } } };
const I = new RegExp("[\\s\\S]", "u");
function d(t, { instancePath: s = "", parentData: K, parentDataProperty: T, rootData: A = t, dynamicAnchors: j = {} } = {}) {
  let n = null, e = 0;
  const w = d.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let x;
      if (t.exact === void 0 && (x = "exact") || t.prefix === void 0 && (x = "prefix") || t.suffix === void 0 && (x = "suffix") || t.start === void 0 && (x = "start") || t.end === void 0 && (x = "end") || t.repeated === void 0 && (x = "repeated"))
        return d.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: x } }], !1;
      if (t.exact !== void 0) {
        let f = t.exact;
        const p = e;
        if (e === e)
          if (typeof f == "string") {
            if (!I.test(f))
              return d.errors = [{ instancePath: s + "/exact", schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" } }], !1;
          } else
            return d.errors = [{ instancePath: s + "/exact", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" } }], !1;
        var u = p === e;
      } else
        var u = !0;
      if (u) {
        if (t.prefix !== void 0) {
          const f = e;
          if (typeof t.prefix != "string")
            return d.errors = [{ instancePath: s + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } }], !1;
          var u = f === e;
        } else
          var u = !0;
        if (u) {
          if (t.suffix !== void 0) {
            const f = e;
            if (typeof t.suffix != "string")
              return d.errors = [{ instancePath: s + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" } }], !1;
            var u = f === e;
          } else
            var u = !0;
          if (u) {
            if (t.start !== void 0) {
              let f = t.start;
              const p = e, l = e;
              if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                return d.errors = [{ instancePath: s + "/start", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" } }], !1;
              if (e === l && typeof f == "number" && isFinite(f)) {
                if (f > 9007199254740991 || isNaN(f))
                  return d.errors = [{ instancePath: s + "/start", schemaPath: "#/$defs/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (f < 0 || isNaN(f))
                  return d.errors = [{ instancePath: s + "/start", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
              }
              var u = p === e;
            } else
              var u = !0;
            if (u) {
              if (t.end !== void 0) {
                let f = t.end;
                const p = e, l = e, N = e;
                if (!(typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f)))
                  return d.errors = [{ instancePath: s + "/end", schemaPath: "#/$defs/position/type", keyword: "type", params: { type: "integer" } }], !1;
                if (e === N && typeof f == "number" && isFinite(f)) {
                  if (f > 9007199254740991 || isNaN(f))
                    return d.errors = [{ instancePath: s + "/end", schemaPath: "#/$defs/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (f < 0 || isNaN(f))
                    return d.errors = [{ instancePath: s + "/end", schemaPath: "#/$defs/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                }
                var $ = l === e;
                if ($) {
                  const V = e;
                  if (typeof f == "number" && isFinite(f)) {
                    const g = t && t.start;
                    if (g !== void 0 && (!(typeof g == "number" && isFinite(g)) || f < g || isNaN(f)))
                      return d.errors = [{ instancePath: s + "/end", schemaPath: "#/properties/end/allOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: g } }], !1;
                  }
                  var $ = V === e;
                }
                var u = p === e;
              } else
                var u = !0;
              if (u)
                if (t.repeated !== void 0) {
                  const f = e;
                  if (typeof t.repeated != "boolean")
                    return d.errors = [{ instancePath: s + "/repeated", schemaPath: "#/properties/repeated/type", keyword: "type", params: { type: "boolean" } }], !1;
                  var u = f === e;
                } else
                  var u = !0;
            }
          }
        }
      }
    } else
      return d.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return d.errors = n, e === 0;
}
d.evaluated = { props: { exact: !0, prefix: !0, suffix: !0, start: !0, end: !0, repeated: !0 }, dynamicProps: !1, dynamicItems: !1 };
const Z = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$", "u");
function a(t, { instancePath: s = "", parentData: K, parentDataProperty: T, rootData: A = t, dynamicAnchors: j = {} } = {}) {
  let n = null, e = 0;
  const w = a.evaluated;
  w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0);
  const u = e;
  let $ = !0;
  const x = e;
  if (t && typeof t == "object" && !Array.isArray(t) && t.choice !== void 0) {
    let m = t.choice;
    if (m && typeof m == "object" && !Array.isArray(m) && m.kind !== void 0) {
      let r = m.kind;
      if (!(r === "same" || r === "different")) {
        const h = {};
        n === null ? n = [h] : n.push(h), e++;
      }
    }
  }
  var f = x === e;
  if (e = u, n !== null && (u ? n.length = u : n = null), f) {
    const m = e;
    t && typeof t == "object" && !Array.isArray(t) && t.other !== void 0 && (d(t.other, { instancePath: s + "/other", parentData: t, parentDataProperty: "other", rootData: A, dynamicAnchors: j }) || (n = n === null ? d.errors : n.concat(d.errors), e = n.length));
    var f = m === e;
    if ($ = f, $) {
      var p = {};
      p.other = !0, p.choice = !0;
    }
  }
  if (!$) {
    const m = { instancePath: s, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    return n === null ? n = [m] : n.push(m), e++, a.errors = n, !1;
  }
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let m;
      if (t.id === void 0 && (m = "id") || t.created === void 0 && (m = "created") || t.creator === void 0 && (m = "creator") || t.at === void 0 && (m = "at") || t.other === void 0 && (m = "other") || t.cue === void 0 && (m = "cue") || t.choice === void 0 && (m = "choice"))
        return a.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: m } }], !1;
      if (p !== !0 && (p = p || {}, p.id = !0, p.created = !0, p.creator = !0, p.at = !0, p.other = !0, p.cue = !0, p.choice = !0), t.id !== void 0) {
        let r = t.id;
        const h = e;
        if (e === e)
          if (typeof r == "string") {
            if (!I.test(r))
              return a.errors = [{ instancePath: s + "/id", schemaPath: "#/$defs/words/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" } }], !1;
          } else
            return a.errors = [{ instancePath: s + "/id", schemaPath: "#/$defs/words/type", keyword: "type", params: { type: "string" } }], !1;
        var l = h === e;
      } else
        var l = !0;
      if (l) {
        if (t.created !== void 0) {
          let r = t.created;
          const h = e;
          if (e === h)
            if (typeof r == "string") {
              if (!Z.test(r))
                return a.errors = [{ instancePath: s + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$" } }], !1;
            } else
              return a.errors = [{ instancePath: s + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" } }], !1;
          var l = h === e;
        } else
          var l = !0;
        if (l) {
          if (t.creator !== void 0) {
            let r = t.creator;
            const h = e;
            if (typeof r != "string" && r !== null)
              return a.errors = [{ instancePath: s + "/creator", schemaPath: "#/properties/creator/type", keyword: "type", params: { type: _.properties.creator.type } }], !1;
            var l = h === e;
          } else
            var l = !0;
          if (l) {
            if (t.at !== void 0) {
              const r = e;
              d(t.at, { instancePath: s + "/at", parentData: t, parentDataProperty: "at", rootData: A, dynamicAnchors: j }) || (n = n === null ? d.errors : n.concat(d.errors), e = n.length);
              var l = r === e;
            } else
              var l = !0;
            if (l) {
              if (t.other !== void 0) {
                let r = t.other;
                const h = e, b = e;
                let P = !0;
                const y = e;
                if (r !== null) {
                  const i = {};
                  n === null ? n = [i] : n.push(i), e++;
                }
                var N = y === e;
                if (e = b, n !== null && (b ? n.length = b : n = null), !N) {
                  const i = e;
                  d(r, { instancePath: s + "/other", parentData: t, parentDataProperty: "other", rootData: A, dynamicAnchors: j }) || (n = n === null ? d.errors : n.concat(d.errors), e = n.length);
                  var N = i === e;
                  if (P = N, P) {
                    var q = {};
                    q.exact = !0, q.prefix = !0, q.suffix = !0, q.start = !0, q.end = !0, q.repeated = !0;
                  }
                }
                if (!P) {
                  const i = { instancePath: s + "/other", schemaPath: "#/properties/other/if", keyword: "if", params: { failingKeyword: "else" } };
                  return n === null ? n = [i] : n.push(i), e++, a.errors = n, !1;
                }
                var l = h === e;
              } else
                var l = !0;
              if (l) {
                if (t.cue !== void 0) {
                  let r = t.cue;
                  const h = e, b = e;
                  let P = !0;
                  const y = e;
                  if (r !== null) {
                    const i = {};
                    n === null ? n = [i] : n.push(i), e++;
                  }
                  var V = y === e;
                  if (e = b, n !== null && (b ? n.length = b : n = null), !V) {
                    const i = e;
                    d(r, { instancePath: s + "/cue", parentData: t, parentDataProperty: "cue", rootData: A, dynamicAnchors: j }) || (n = n === null ? d.errors : n.concat(d.errors), e = n.length);
                    var V = i === e;
                    if (P = V, P) {
                      var O = {};
                      O.exact = !0, O.prefix = !0, O.suffix = !0, O.start = !0, O.end = !0, O.repeated = !0;
                    }
                  }
                  if (!P) {
                    const i = { instancePath: s + "/cue", schemaPath: "#/properties/cue/if", keyword: "if", params: { failingKeyword: "else" } };
                    return n === null ? n = [i] : n.push(i), e++, a.errors = n, !1;
                  }
                  var l = h === e;
                } else
                  var l = !0;
                if (l)
                  if (t.choice !== void 0) {
                    let r = t.choice;
                    const h = e;
                    if (e === h)
                      if (r && typeof r == "object" && !Array.isArray(r)) {
                        let P;
                        if (r.kind === void 0 && (P = "kind"))
                          return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/required", keyword: "required", params: { missingProperty: P } }], !1;
                        {
                          const y = r.kind;
                          if (typeof y == "string")
                            if (y === "speaker") {
                              if (r && typeof r == "object" && !Array.isArray(r)) {
                                let c;
                                if (r.name === void 0 && (c = "name"))
                                  return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/oneOf/0/required", keyword: "required", params: { missingProperty: c } }], !1;
                                if (r.kind !== void 0) {
                                  const i = e;
                                  if (r.kind !== "speaker")
                                    return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "speaker" } }], !1;
                                  var g = i === e;
                                } else
                                  var g = !0;
                                if (g)
                                  if (r.name !== void 0) {
                                    let i = r.name;
                                    const k = e;
                                    if (typeof i != "string" && i !== null)
                                      return a.errors = [{ instancePath: s + "/choice/name", schemaPath: "#/properties/choice/oneOf/0/properties/name/type", keyword: "type", params: { type: _.properties.choice.oneOf[0].properties.name.type } }], !1;
                                    var g = k === e;
                                  } else
                                    var g = !0;
                              }
                              var o = {};
                              o.kind = !0, o.name = !0;
                            } else if (y === "quotation") {
                              if (r && typeof r == "object" && !Array.isArray(r)) {
                                let c;
                                if (r.as === void 0 && (c = "as"))
                                  return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/oneOf/1/required", keyword: "required", params: { missingProperty: c } }], !1;
                                if (r.kind !== void 0) {
                                  const i = e;
                                  if (r.kind !== "quotation")
                                    return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "quotation" } }], !1;
                                  var D = i === e;
                                } else
                                  var D = !0;
                                if (D)
                                  if (r.as !== void 0) {
                                    let i = r.as;
                                    const k = e;
                                    if (!(i === null || i === "speech" || i === "fragment" || i === "scare" || i === "indirect"))
                                      return a.errors = [{ instancePath: s + "/choice/as", schemaPath: "#/properties/choice/oneOf/1/properties/as/enum", keyword: "enum", params: { allowedValues: _.properties.choice.oneOf[1].properties.as.enum } }], !1;
                                    var D = k === e;
                                  } else
                                    var D = !0;
                              }
                              o !== !0 && (o = o || {}, o.kind = !0, o.as = !0);
                            } else if (y === "not-quotation") {
                              if (r && typeof r == "object" && !Array.isArray(r) && r.kind !== void 0 && r.kind !== "not-quotation")
                                return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "not-quotation" } }], !1;
                              o !== !0 && (o = o || {}, o.kind = !0);
                            } else if (y === "name") {
                              if (r && typeof r == "object" && !Array.isArray(r)) {
                                let c;
                                if (r.as === void 0 && (c = "as") || r.called === void 0 && (c = "called") || r.mention === void 0 && (c = "mention") || r.everywhere === void 0 && (c = "everywhere"))
                                  return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/oneOf/3/required", keyword: "required", params: { missingProperty: c } }], !1;
                                if (r.kind !== void 0) {
                                  const i = e;
                                  if (r.kind !== "name")
                                    return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "name" } }], !1;
                                  var v = i === e;
                                } else
                                  var v = !0;
                                if (v) {
                                  if (r.as !== void 0) {
                                    let i = r.as;
                                    const k = e;
                                    if (!(i === "official" || i === "person" || i === "organization" || i === "country"))
                                      return a.errors = [{ instancePath: s + "/choice/as", schemaPath: "#/properties/choice/oneOf/3/properties/as/enum", keyword: "enum", params: { allowedValues: _.properties.choice.oneOf[3].properties.as.enum } }], !1;
                                    var v = k === e;
                                  } else
                                    var v = !0;
                                  if (v) {
                                    if (r.called !== void 0) {
                                      let i = r.called;
                                      const k = e;
                                      if (typeof i != "string" && i !== null)
                                        return a.errors = [{ instancePath: s + "/choice/called", schemaPath: "#/properties/choice/oneOf/3/properties/called/type", keyword: "type", params: { type: _.properties.choice.oneOf[3].properties.called.type } }], !1;
                                      var v = k === e;
                                    } else
                                      var v = !0;
                                    if (v) {
                                      if (r.mention !== void 0) {
                                        let i = r.mention;
                                        const k = e;
                                        if (!(i === null || i === "name" || i === "nominal" || i === "pronoun" || i === "demonym" || i === "abbreviation" || i === "capital"))
                                          return a.errors = [{ instancePath: s + "/choice/mention", schemaPath: "#/properties/choice/oneOf/3/properties/mention/enum", keyword: "enum", params: { allowedValues: _.properties.choice.oneOf[3].properties.mention.enum } }], !1;
                                        var v = k === e;
                                      } else
                                        var v = !0;
                                      if (v)
                                        if (r.everywhere !== void 0) {
                                          const i = e;
                                          if (typeof r.everywhere != "boolean")
                                            return a.errors = [{ instancePath: s + "/choice/everywhere", schemaPath: "#/properties/choice/oneOf/3/properties/everywhere/type", keyword: "type", params: { type: "boolean" } }], !1;
                                          var v = i === e;
                                        } else
                                          var v = !0;
                                    }
                                  }
                                }
                              }
                              o !== !0 && (o = o || {}, o.kind = !0, o.as = !0, o.called = !0, o.mention = !0, o.everywhere = !0);
                            } else if (y === "no-name") {
                              if (r && typeof r == "object" && !Array.isArray(r)) {
                                let c;
                                if (r.everywhere === void 0 && (c = "everywhere"))
                                  return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/oneOf/4/required", keyword: "required", params: { missingProperty: c } }], !1;
                                if (r.kind !== void 0) {
                                  const i = e;
                                  if (r.kind !== "no-name")
                                    return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "no-name" } }], !1;
                                  var F = i === e;
                                } else
                                  var F = !0;
                                if (F)
                                  if (r.everywhere !== void 0) {
                                    const i = e;
                                    if (typeof r.everywhere != "boolean")
                                      return a.errors = [{ instancePath: s + "/choice/everywhere", schemaPath: "#/properties/choice/oneOf/4/properties/everywhere/type", keyword: "type", params: { type: "boolean" } }], !1;
                                    var F = i === e;
                                  } else
                                    var F = !0;
                              }
                              o !== !0 && (o = o || {}, o.kind = !0, o.everywhere = !0);
                            } else if (y === "same") {
                              if (r && typeof r == "object" && !Array.isArray(r) && r.kind !== void 0) {
                                let c = r.kind;
                                if (!(c === "same" || c === "different"))
                                  return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/5/properties/kind/enum", keyword: "enum", params: { allowedValues: _.properties.choice.oneOf[5].properties.kind.enum } }], !1;
                              }
                              o !== !0 && (o = o || {}, o.kind = !0);
                            } else if (y === "different") {
                              if (r && typeof r == "object" && !Array.isArray(r) && r.kind !== void 0) {
                                let c = r.kind;
                                if (!(c === "same" || c === "different"))
                                  return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/5/properties/kind/enum", keyword: "enum", params: { allowedValues: _.properties.choice.oneOf[5].properties.kind.enum } }], !1;
                              }
                              o !== !0 && (o = o || {}, o.kind = !0);
                            } else if (y === "part") {
                              if (r && typeof r == "object" && !Array.isArray(r)) {
                                let c;
                                if (r.as === void 0 && (c = "as"))
                                  return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/oneOf/6/required", keyword: "required", params: { missingProperty: c } }], !1;
                                if (r.kind !== void 0) {
                                  const i = e;
                                  if (r.kind !== "part")
                                    return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "part" } }], !1;
                                  var S = i === e;
                                } else
                                  var S = !0;
                                if (S)
                                  if (r.as !== void 0) {
                                    let i = r.as;
                                    const k = e;
                                    if (!(i === "article" || i === "site" || i === "headline" || i === "read"))
                                      return a.errors = [{ instancePath: s + "/choice/as", schemaPath: "#/properties/choice/oneOf/6/properties/as/enum", keyword: "enum", params: { allowedValues: _.properties.choice.oneOf[6].properties.as.enum } }], !1;
                                    var S = k === e;
                                  } else
                                    var S = !0;
                              }
                              o !== !0 && (o = o || {}, o.kind = !0, o.as = !0);
                            } else if (y === "note") {
                              if (r && typeof r == "object" && !Array.isArray(r)) {
                                let c;
                                if (r.text === void 0 && (c = "text"))
                                  return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/oneOf/7/required", keyword: "required", params: { missingProperty: c } }], !1;
                                if (r.kind !== void 0) {
                                  const i = e;
                                  if (r.kind !== "note")
                                    return a.errors = [{ instancePath: s + "/choice/kind", schemaPath: "#/properties/choice/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "note" } }], !1;
                                  var E = i === e;
                                } else
                                  var E = !0;
                                if (E)
                                  if (r.text !== void 0) {
                                    const i = e;
                                    if (typeof r.text != "string")
                                      return a.errors = [{ instancePath: s + "/choice/text", schemaPath: "#/properties/choice/oneOf/7/properties/text/type", keyword: "type", params: { type: "string" } }], !1;
                                    var E = i === e;
                                  } else
                                    var E = !0;
                              }
                              o !== !0 && (o = o || {}, o.kind = !0, o.text = !0);
                            } else
                              return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: y } }], !1;
                          else
                            return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: y } }], !1;
                        }
                      } else
                        return a.errors = [{ instancePath: s + "/choice", schemaPath: "#/properties/choice/type", keyword: "type", params: { type: "object" } }], !1;
                    var l = h === e;
                  } else
                    var l = !0;
              }
            }
          }
        }
      }
    } else
      return a.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return a.errors = n, w.props = p, e === 0;
}
a.evaluated = { dynamicProps: !0, dynamicItems: !1 };
export {
  R as default,
  z as validate
};
