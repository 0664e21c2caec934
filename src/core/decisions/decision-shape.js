// @ts-nocheck
// Made from schema/decision.schema.json by `npm run build:schema`.
const T = n;
var Z = n;
const w = { $schema: "http://json-schema.org/draft-07/schema#", title: "A decision on a text, whether it was read from a file of decisions or comes from another tool", type: "object", required: ["id", "created", "creator", "at", "other", "cue", "choice"], properties: { id: { $ref: "#/definitions/words" }, created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$" }, creator: { type: ["string", "null"] }, at: { allOf: [{ type: "object" }, { $ref: "#/definitions/anyPlace" }] }, other: { $ref: "#/definitions/anyPlace" }, cue: { $ref: "#/definitions/anyPlace" }, choice: { type: "object", required: ["kind"], discriminator: { propertyName: "kind" }, oneOf: [{ properties: { kind: { const: "speaker" }, name: { type: ["string", "null"] } }, required: ["name"] }, { properties: { kind: { const: "quotation" }, as: { enum: [null, "speech", "fragment", "scare", "indirect"] } }, required: ["as"] }, { properties: { kind: { const: "not-quotation" } } }, { properties: { kind: { const: "name" }, as: { enum: ["official", "person", "organization", "country"] }, called: { type: ["string", "null"] }, mention: { enum: [null, "name", "nominal", "pronoun", "demonym", "abbreviation", "capital"] }, everywhere: { type: "boolean" } }, required: ["as", "called", "mention", "everywhere"] }, { properties: { kind: { const: "no-name" }, everywhere: { type: "boolean" } }, required: ["everywhere"] }, { properties: { kind: { const: "office" }, as: { enum: ["official", "person"] }, office: { type: "string", pattern: "\\S" } }, required: ["as", "office"] }, { properties: { kind: { enum: ["same", "different"] } } }, { properties: { kind: { const: "part" }, as: { enum: ["article", "site", "headline", "read"] } }, required: ["as"] }, { properties: { kind: { const: "note" }, text: { type: "string" } }, required: ["text"] }] } }, if: { properties: { other: { type: "null" } } }, then: { properties: { choice: { properties: { kind: { pattern: "^(?!same$|different$)" } } } } }, definitions: { words: { type: "string", pattern: "[\\s\\S]" }, anyPlace: { type: ["object", "null"], required: ["exact", "prefix", "suffix", "start", "end", "repeated"], properties: { exact: { $ref: "#/definitions/words" }, prefix: { type: "string" }, suffix: { type: "string" }, start: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end: { type: "integer", minimum: { $data: "1/start" }, maximum: 9007199254740991 }, repeated: { type: "boolean" } } } } };
const S = new RegExp("^(?!same$|different$)", "u"), V = new RegExp("[\\s\\S]", "u"), E = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$", "u"), F = new RegExp("\\S", "u"), R = { type: ["object", "null"], required: ["exact", "prefix", "suffix", "start", "end", "repeated"], properties: { exact: { $ref: "#/definitions/words" }, prefix: { type: "string" }, suffix: { type: "string" }, start: { type: "integer", minimum: 0, maximum: 9007199254740991 }, end: { type: "integer", minimum: { $data: "1/start" }, maximum: 9007199254740991 }, repeated: { type: "boolean" } } };
function f(i, { instancePath: t = "", parentData: N, parentDataProperty: D, rootData: b = i } = {}) {
  let p = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null)
    return f.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: R.type } }], !1;
  if (r === 0 && i && typeof i == "object" && !Array.isArray(i)) {
    let k;
    if (i.exact === void 0 && (k = "exact") || i.prefix === void 0 && (k = "prefix") || i.suffix === void 0 && (k = "suffix") || i.start === void 0 && (k = "start") || i.end === void 0 && (k = "end") || i.repeated === void 0 && (k = "repeated"))
      return f.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: k } }], !1;
    if (i.exact !== void 0) {
      let o = i.exact;
      const v = r;
      if (r === r)
        if (typeof o == "string") {
          if (!V.test(o))
            return f.errors = [{ instancePath: t + "/exact", schemaPath: "#/definitions/words/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" } }], !1;
        } else
          return f.errors = [{ instancePath: t + "/exact", schemaPath: "#/definitions/words/type", keyword: "type", params: { type: "string" } }], !1;
      var c = v === r;
    } else
      var c = !0;
    if (c) {
      if (i.prefix !== void 0) {
        const o = r;
        if (typeof i.prefix != "string")
          return f.errors = [{ instancePath: t + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" } }], !1;
        var c = o === r;
      } else
        var c = !0;
      if (c) {
        if (i.suffix !== void 0) {
          const o = r;
          if (typeof i.suffix != "string")
            return f.errors = [{ instancePath: t + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" } }], !1;
          var c = o === r;
        } else
          var c = !0;
        if (c) {
          if (i.start !== void 0) {
            let o = i.start;
            const v = r;
            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
              return f.errors = [{ instancePath: t + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" } }], !1;
            if (r === v && typeof o == "number" && isFinite(o)) {
              if (o > 9007199254740991 || isNaN(o))
                return f.errors = [{ instancePath: t + "/start", schemaPath: "#/properties/start/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (o < 0 || isNaN(o))
                return f.errors = [{ instancePath: t + "/start", schemaPath: "#/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var c = v === r;
          } else
            var c = !0;
          if (c) {
            if (i.end !== void 0) {
              let o = i.end;
              const v = r;
              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o)))
                return f.errors = [{ instancePath: t + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" } }], !1;
              if (r === v && typeof o == "number" && isFinite(o)) {
                if (o > 9007199254740991 || isNaN(o))
                  return f.errors = [{ instancePath: t + "/end", schemaPath: "#/properties/end/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                {
                  const g = i && i.start;
                  if (g !== void 0 && (!(typeof g == "number" && isFinite(g)) || o < g || isNaN(o)))
                    return f.errors = [{ instancePath: t + "/end", schemaPath: "#/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: g } }], !1;
                }
              }
              var c = v === r;
            } else
              var c = !0;
            if (c)
              if (i.repeated !== void 0) {
                const o = r;
                if (typeof i.repeated != "boolean")
                  return f.errors = [{ instancePath: t + "/repeated", schemaPath: "#/properties/repeated/type", keyword: "type", params: { type: "boolean" } }], !1;
                var c = o === r;
              } else
                var c = !0;
          }
        }
      }
    }
  }
  return f.errors = p, r === 0;
}
function n(i, { instancePath: t = "", parentData: N, parentDataProperty: D, rootData: b = i } = {}) {
  let p = null, r = 0;
  const c = r;
  let k = !0;
  const o = r;
  if (i && typeof i == "object" && !Array.isArray(i) && i.other !== void 0 && i.other !== null) {
    const u = {};
    p === null ? p = [u] : p.push(u), r++;
  }
  var v = o === r;
  if (r = c, p !== null && (c ? p.length = c : p = null), v) {
    const u = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.choice !== void 0) {
      let l = i.choice;
      if (l && typeof l == "object" && !Array.isArray(l) && l.kind !== void 0) {
        let x = l.kind;
        if (typeof x == "string" && !S.test(x))
          return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/then/properties/choice/properties/kind/pattern", keyword: "pattern", params: { pattern: "^(?!same$|different$)" } }], !1;
      }
    }
    var v = u === r;
    k = v;
  }
  if (!k) {
    const u = { instancePath: t, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    return p === null ? p = [u] : p.push(u), r++, n.errors = p, !1;
  }
  if (r === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let u;
      if (i.id === void 0 && (u = "id") || i.created === void 0 && (u = "created") || i.creator === void 0 && (u = "creator") || i.at === void 0 && (u = "at") || i.other === void 0 && (u = "other") || i.cue === void 0 && (u = "cue") || i.choice === void 0 && (u = "choice"))
        return n.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u } }], !1;
      if (i.id !== void 0) {
        let e = i.id;
        const l = r;
        if (r === r)
          if (typeof e == "string") {
            if (!V.test(e))
              return n.errors = [{ instancePath: t + "/id", schemaPath: "#/definitions/words/pattern", keyword: "pattern", params: { pattern: "[\\s\\S]" } }], !1;
          } else
            return n.errors = [{ instancePath: t + "/id", schemaPath: "#/definitions/words/type", keyword: "type", params: { type: "string" } }], !1;
        var d = l === r;
      } else
        var d = !0;
      if (d) {
        if (i.created !== void 0) {
          let e = i.created;
          const l = r;
          if (r === l)
            if (typeof e == "string") {
              if (!E.test(e))
                return n.errors = [{ instancePath: t + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$" } }], !1;
            } else
              return n.errors = [{ instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" } }], !1;
          var d = l === r;
        } else
          var d = !0;
        if (d) {
          if (i.creator !== void 0) {
            let e = i.creator;
            const l = r;
            if (typeof e != "string" && e !== null)
              return n.errors = [{ instancePath: t + "/creator", schemaPath: "#/properties/creator/type", keyword: "type", params: { type: w.properties.creator.type } }], !1;
            var d = l === r;
          } else
            var d = !0;
          if (d) {
            if (i.at !== void 0) {
              let e = i.at;
              const l = r, x = r;
              if (!(e && typeof e == "object" && !Array.isArray(e)))
                return n.errors = [{ instancePath: t + "/at", schemaPath: "#/properties/at/allOf/0/type", keyword: "type", params: { type: "object" } }], !1;
              var g = x === r;
              if (g) {
                const y = r;
                f(e, { instancePath: t + "/at", parentData: i, parentDataProperty: "at", rootData: b }) || (p = p === null ? f.errors : p.concat(f.errors), r = p.length);
                var g = y === r;
              }
              var d = l === r;
            } else
              var d = !0;
            if (d) {
              if (i.other !== void 0) {
                const e = r;
                f(i.other, { instancePath: t + "/other", parentData: i, parentDataProperty: "other", rootData: b }) || (p = p === null ? f.errors : p.concat(f.errors), r = p.length);
                var d = e === r;
              } else
                var d = !0;
              if (d) {
                if (i.cue !== void 0) {
                  const e = r;
                  f(i.cue, { instancePath: t + "/cue", parentData: i, parentDataProperty: "cue", rootData: b }) || (p = p === null ? f.errors : p.concat(f.errors), r = p.length);
                  var d = e === r;
                } else
                  var d = !0;
                if (d)
                  if (i.choice !== void 0) {
                    let e = i.choice;
                    const l = r;
                    if (r === l)
                      if (e && typeof e == "object" && !Array.isArray(e)) {
                        let $;
                        if (e.kind === void 0 && ($ = "kind"))
                          return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/required", keyword: "required", params: { missingProperty: $ } }], !1;
                        {
                          const y = e.kind;
                          if (typeof y == "string")
                            if (y === "speaker") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.name === void 0 && (a = "name"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/0/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "speaker")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "speaker" } }], !1;
                                  var _ = s === r;
                                } else
                                  var _ = !0;
                                if (_)
                                  if (e.name !== void 0) {
                                    let s = e.name;
                                    const m = r;
                                    if (typeof s != "string" && s !== null)
                                      return n.errors = [{ instancePath: t + "/choice/name", schemaPath: "#/properties/choice/oneOf/0/properties/name/type", keyword: "type", params: { type: w.properties.choice.oneOf[0].properties.name.type } }], !1;
                                    var _ = m === r;
                                  } else
                                    var _ = !0;
                              }
                            } else if (y === "quotation") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.as === void 0 && (a = "as"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/1/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "quotation")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "quotation" } }], !1;
                                  var O = s === r;
                                } else
                                  var O = !0;
                                if (O)
                                  if (e.as !== void 0) {
                                    let s = e.as;
                                    const m = r;
                                    if (!(s === null || s === "speech" || s === "fragment" || s === "scare" || s === "indirect"))
                                      return n.errors = [{ instancePath: t + "/choice/as", schemaPath: "#/properties/choice/oneOf/1/properties/as/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[1].properties.as.enum } }], !1;
                                    var O = m === r;
                                  } else
                                    var O = !0;
                              }
                            } else if (y === "not-quotation") {
                              if (e && typeof e == "object" && !Array.isArray(e) && e.kind !== void 0 && e.kind !== "not-quotation")
                                return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "not-quotation" } }], !1;
                            } else if (y === "name") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.as === void 0 && (a = "as") || e.called === void 0 && (a = "called") || e.mention === void 0 && (a = "mention") || e.everywhere === void 0 && (a = "everywhere"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/3/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "name")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "name" } }], !1;
                                  var h = s === r;
                                } else
                                  var h = !0;
                                if (h) {
                                  if (e.as !== void 0) {
                                    let s = e.as;
                                    const m = r;
                                    if (!(s === "official" || s === "person" || s === "organization" || s === "country"))
                                      return n.errors = [{ instancePath: t + "/choice/as", schemaPath: "#/properties/choice/oneOf/3/properties/as/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[3].properties.as.enum } }], !1;
                                    var h = m === r;
                                  } else
                                    var h = !0;
                                  if (h) {
                                    if (e.called !== void 0) {
                                      let s = e.called;
                                      const m = r;
                                      if (typeof s != "string" && s !== null)
                                        return n.errors = [{ instancePath: t + "/choice/called", schemaPath: "#/properties/choice/oneOf/3/properties/called/type", keyword: "type", params: { type: w.properties.choice.oneOf[3].properties.called.type } }], !1;
                                      var h = m === r;
                                    } else
                                      var h = !0;
                                    if (h) {
                                      if (e.mention !== void 0) {
                                        let s = e.mention;
                                        const m = r;
                                        if (!(s === null || s === "name" || s === "nominal" || s === "pronoun" || s === "demonym" || s === "abbreviation" || s === "capital"))
                                          return n.errors = [{ instancePath: t + "/choice/mention", schemaPath: "#/properties/choice/oneOf/3/properties/mention/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[3].properties.mention.enum } }], !1;
                                        var h = m === r;
                                      } else
                                        var h = !0;
                                      if (h)
                                        if (e.everywhere !== void 0) {
                                          const s = r;
                                          if (typeof e.everywhere != "boolean")
                                            return n.errors = [{ instancePath: t + "/choice/everywhere", schemaPath: "#/properties/choice/oneOf/3/properties/everywhere/type", keyword: "type", params: { type: "boolean" } }], !1;
                                          var h = s === r;
                                        } else
                                          var h = !0;
                                    }
                                  }
                                }
                              }
                            } else if (y === "no-name") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.everywhere === void 0 && (a = "everywhere"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/4/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "no-name")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "no-name" } }], !1;
                                  var q = s === r;
                                } else
                                  var q = !0;
                                if (q)
                                  if (e.everywhere !== void 0) {
                                    const s = r;
                                    if (typeof e.everywhere != "boolean")
                                      return n.errors = [{ instancePath: t + "/choice/everywhere", schemaPath: "#/properties/choice/oneOf/4/properties/everywhere/type", keyword: "type", params: { type: "boolean" } }], !1;
                                    var q = s === r;
                                  } else
                                    var q = !0;
                              }
                            } else if (y === "office") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.as === void 0 && (a = "as") || e.office === void 0 && (a = "office"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/5/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "office")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "office" } }], !1;
                                  var P = s === r;
                                } else
                                  var P = !0;
                                if (P) {
                                  if (e.as !== void 0) {
                                    let s = e.as;
                                    const m = r;
                                    if (!(s === "official" || s === "person"))
                                      return n.errors = [{ instancePath: t + "/choice/as", schemaPath: "#/properties/choice/oneOf/5/properties/as/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[5].properties.as.enum } }], !1;
                                    var P = m === r;
                                  } else
                                    var P = !0;
                                  if (P)
                                    if (e.office !== void 0) {
                                      let s = e.office;
                                      const m = r;
                                      if (r === m)
                                        if (typeof s == "string") {
                                          if (!F.test(s))
                                            return n.errors = [{ instancePath: t + "/choice/office", schemaPath: "#/properties/choice/oneOf/5/properties/office/pattern", keyword: "pattern", params: { pattern: "\\S" } }], !1;
                                        } else
                                          return n.errors = [{ instancePath: t + "/choice/office", schemaPath: "#/properties/choice/oneOf/5/properties/office/type", keyword: "type", params: { type: "string" } }], !1;
                                      var P = m === r;
                                    } else
                                      var P = !0;
                                }
                              }
                            } else if (y === "same") {
                              if (e && typeof e == "object" && !Array.isArray(e) && e.kind !== void 0) {
                                let a = e.kind;
                                if (!(a === "same" || a === "different"))
                                  return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[6].properties.kind.enum } }], !1;
                              }
                            } else if (y === "different") {
                              if (e && typeof e == "object" && !Array.isArray(e) && e.kind !== void 0) {
                                let a = e.kind;
                                if (!(a === "same" || a === "different"))
                                  return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/6/properties/kind/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[6].properties.kind.enum } }], !1;
                              }
                            } else if (y === "part") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.as === void 0 && (a = "as"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/7/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "part")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "part" } }], !1;
                                  var A = s === r;
                                } else
                                  var A = !0;
                                if (A)
                                  if (e.as !== void 0) {
                                    let s = e.as;
                                    const m = r;
                                    if (!(s === "article" || s === "site" || s === "headline" || s === "read"))
                                      return n.errors = [{ instancePath: t + "/choice/as", schemaPath: "#/properties/choice/oneOf/7/properties/as/enum", keyword: "enum", params: { allowedValues: w.properties.choice.oneOf[7].properties.as.enum } }], !1;
                                    var A = m === r;
                                  } else
                                    var A = !0;
                              }
                            } else if (y === "note") {
                              if (e && typeof e == "object" && !Array.isArray(e)) {
                                let a;
                                if (e.text === void 0 && (a = "text"))
                                  return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/oneOf/8/required", keyword: "required", params: { missingProperty: a } }], !1;
                                if (e.kind !== void 0) {
                                  const s = r;
                                  if (e.kind !== "note")
                                    return n.errors = [{ instancePath: t + "/choice/kind", schemaPath: "#/properties/choice/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "note" } }], !1;
                                  var j = s === r;
                                } else
                                  var j = !0;
                                if (j)
                                  if (e.text !== void 0) {
                                    const s = r;
                                    if (typeof e.text != "string")
                                      return n.errors = [{ instancePath: t + "/choice/text", schemaPath: "#/properties/choice/oneOf/8/properties/text/type", keyword: "type", params: { type: "string" } }], !1;
                                    var j = s === r;
                                  } else
                                    var j = !0;
                              }
                            } else
                              return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: y } }], !1;
                          else
                            return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: y } }], !1;
                        }
                      } else
                        return n.errors = [{ instancePath: t + "/choice", schemaPath: "#/properties/choice/type", keyword: "type", params: { type: "object" } }], !1;
                    var d = l === r;
                  } else
                    var d = !0;
              }
            }
          }
        }
      }
    } else
      return n.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return n.errors = p, r === 0;
}
export {
  Z as default,
  T as validate
};
