/**
 * What brat's server refuses in a document, after the checks of its own reader (`server/src/annotation.py` of
 * nlplab/brat): each line's id, offsets within the text, pieces that don't overlap, reference words equal to the text,
 * events with a trigger of their own type, targets that exist. It counts code points and takes for the end of a line
 * whatever Python's `splitlines` does.
 */
export function refusals(text: string, ann: string): string[] {
  const characters = [...text];
  const refused: string[] = [];
  const types = new Map<string, string>();
  const targets: [string, string][] = [];
  const triggers = new Map<string, string>();
  const lines = ann.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/);
  if (lines.pop() !== '') refused.push('the last line does not end');
  for (const line of lines) {
    const [id = '', data = '', tail] = line.split('\t');
    const refuse = (why: string): number => refused.push(`${why}: ${line}`);
    if (id !== '*' && (!/^[TEA#]\d+$/.test(id) || types.has(id))) refuse('id');
    const [type = '', ...rest] = data.split(' ');
    types.set(id, type);
    if (id.startsWith('T')) {
      const spans = rest
        .join(' ')
        .split(';')
        .map((pair) => (/^\d+ \d+$/.test(pair) ? pair.split(' ').map(Number) : [NaN, NaN]) as [number, number]);
      if (spans.some(([start, end]) => !(start < end && end <= characters.length))) refuse('offsets');
      if (spans.some(([start, end], i) => spans.slice(0, i).some(([from, to]) => end >= from && start < to)))
        refuse('overlap');
      if (tail !== spans.map(([start, end]) => characters.slice(start, end).join('')).join(' ')) refuse('words');
    } else if (id.startsWith('E')) {
      const [name = '', trigger = ''] = type.split(':');
      triggers.set(trigger, name);
      for (const role of rest) if (!/^[A-Z][A-Za-z]*\d*:T\d+$/.test(role)) refuse('role');
      targets.push([trigger, line], ...rest.map((role): [string, string] => [role.split(':')[1] ?? '', line]));
    } else if (id === '*') targets.push(...rest.map((target): [string, string] => [target, line]));
    else if (id.startsWith('A')) {
      if (rest.length < 1 || rest.length > 2) refuse('attribute');
      targets.push([rest[0] ?? '', line]);
    } else {
      if (rest.length !== 1 || tail === undefined) refuse('comment');
      targets.push([rest[0] ?? '', line]);
    }
  }
  for (const [target, line] of targets) if (!types.has(target)) refused.push(`target: ${line}`);
  for (const [trigger, type] of triggers) if (types.get(trigger) !== type) refused.push(`trigger: ${trigger}`);
  return refused;
}
