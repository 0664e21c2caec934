import assert from 'node:assert/strict';
import { readPage } from '../../../src/core/page/page';
import { BODY, CREDIT, HEADER, LEAD, SECOND, page } from '../support/pages';

const recognized = (name: string, text: string, format: string): void =>
  void it(name, () => assert.equal(readPage(text)?.format ?? null, format));
const foreign = (name: string, text: string): void => void it(name, () => assert.equal(readPage(text), null));

describe('recognized', () => {
  recognized('as Sputnik by the clock line', page('23:47 GMT +309 October 2017', LEAD, SECOND), 'sputnik');
  recognized('as Sputnik by the dateline', page(BODY), 'sputnik');
  recognized(
    'as Sputnik by several smaller signs',
    page(LEAD, 'READ MORE: Portugal Opens New Shipyard', SECOND, 'Related:', 'Tags:\nferry'),
    'sputnik',
  );
  recognized(
    'as Sputnik by header and comments',
    page('Register\nLive', LEAD, 'Community standardsDiscussion'),
    'sputnik',
  );
  recognized('as news by a dateline and speech', page(BODY.replace('(Sputnik)', '(Reuters)'), SECOND), 'news');
  recognized(
    'as news by officials who speak',
    page(
      'Transport Minister Astrid Nordvik said the line will open in May.',
      'She told parliament that two ships are being built for it.',
      'The government announced it on Monday.',
    ),
    'news',
  );
  recognized(
    'as a wire story with nothing around it',
    page(
      'Storm stops northern ferry on its first day',
      'By Marta Lind',
      'LISBON (Reuters) - The first ferry between Norway and Portugal turned back on Tuesday after a storm closed the port of Bergen, the transport ministry said.',
      '“We could see the lamps of the harbor, and then we couldn’t,” Captain Rui Alves told reporters. “So I turned the ship around.”',
      '"Nobody was hurt," he said. "The soup was."',
      'According to Transport Minister Astrid Nordvik, the line will open again within a week. The ferry is due in Bergen on May 12, and a second one is being built for it in Porto, where the yard has waited for the papers since the spring and the workers for their wages.',
    ),
    'news',
  );
  recognized(
    'as a transcript by what the press asks',
    page(
      'MS HOLM: Good afternoon. The ferry is late, and I have nothing to add to that.',
      'QUESTION: How late is it?',
      'MS HOLM: Very late. You would have to ask the ferry.',
      'QUESTION: Has anybody asked the ferry?',
      'MS HOLM: I am not aware of that, and I will look into it for you.',
    ),
    'news',
  );
  recognized(
    'with a style sheet saved along',
    page(
      BODY.replace('(Sputnik)', '(Reuters)'),
      SECOND,
      `.photo, .photo img {\n${'width: 100%;\n'.repeat(12)}}\n@media screen {\n.photo {\nheight: 9px !important;\n}\n}`,
    ),
    'news',
  );
  recognized('with code quoted in it', page(HEADER, BODY, 'const line = { opens: "May" };', SECOND), 'sputnik');
});

describe('not recognized', () => {
  foreign('nothing', '');
  foreign('white space', ' \n\t\n\u00a0\r\n');
  foreign('a word', 'Register');
  foreign('a page with NUL', `${page(HEADER, BODY)}\0`);
  foreign('one paragraph of memories', LEAD);
  foreign('a credit only', page(CREDIT));

  foreign(
    'a recipe in a column about a minister',
    page(
      BODY.replace('(Sputnik)', '(Reuters)'),
      'The soup that Transport Minister Astrid Nordvik served on Monday is easily made.',
      '* 200 g leeks\n* 1.5 l stock\n* 3 tbsp butter',
      SECOND,
    ),
  );
  foreign(
    'a letter about one',
    page(
      'Dear Mrs Solheim,',
      'Transport Minister Astrid Nordvik said in Oslo on Monday that the line will open in May.',
      'She told parliament that two ships are being built for it, and the government announced it.',
      'Yours sincerely,',
      'Rui Alves',
    ),
  );

  foreign(
    'a play',
    page(
      'HOLM: Good afternoon. The ferry is late, and I have nothing to add to that.',
      'LIND: How late is it?',
      'HOLM: Very late. You would have to ask the ferry.',
      'LIND: Has anybody asked the ferry? (She laughs.)',
    ),
  );
  describe('code', () => {
    foreign(
      'TypeScript',
      "import { ferry } from './ferry';\n\n/** The minister said the ferry leaves on Monday, according to the government. */\nexport function leave(at: Date): string {\n  const time = at.toISOString();\n  return `The president said it leaves at ${time}, and the ministry announced it.`;\n}\n",
    );
    foreign(
      'Python',
      '#!/usr/bin/env python3\n"""The minister said the ferry leaves on Monday, 3 May 2021, according to officials."""\nimport sys\n\ndef leave(at):\n    # The president told parliament that the ferry line would be opened in May.\n    print(f"said {at}")\n    return at\n',
    );
    foreign(
      'C',
      '#include <stdio.h>\n/* The government said on Monday that all ferries have to be counted by the police. */\nint main(void) {\n  printf("The minister said %d ferries left on Monday.\\n", 3);\n  return 0;\n}\n',
    );
    foreign(
      'HTML',
      '<!doctype html>\n<title>Ferry line</title>\n<p>The minister said on Monday that the ferry line will open in May.</p>\n<p>The president told parliament that two ships are being built for it.</p>\n',
    );
    foreign(
      'CSS',
      '/* Said the minister to the president on Monday: make the ferry blue, as announced. */\n.ferry {\n  color: blue;\n}\n.said {\n  color: red;\n}\n',
    );
    foreign(
      'SQL',
      "SELECT name, office FROM officials WHERE office = 'minister' AND said = 'yes';\nINSERT INTO ferries (name, leaves) VALUES ('Nordlys', 'Monday');\n",
    );
    foreign(
      'a shell script',
      '#!/bin/sh\n# The minister said on Monday that the ferry has to leave on time, officials announced.\nset -eu\nfor ferry in *; do\n  echo "$ferry"\ndone\n',
    );
    foreign(
      'a diff',
      'diff --git a/ferry.ts b/ferry.ts\n--- a/ferry.ts\n+++ b/ferry.ts\n@@ -1,2 +1,2 @@\n-const leaves = "Monday";\n+const leaves = "Tuesday";\n',
    );
  });

  describe('data', () => {
    foreign(
      'JSON',
      JSON.stringify(
        {
          headline: 'The minister said on Monday that the ferry line will open in May.',
          said: ['The president told parliament that two ships are being built.', 'Officials announced it.'],
        },
        null,
        2,
      ),
    );
    foreign('JSON on one line', JSON.stringify({ text: `${BODY} ${SECOND}` }));
    foreign(
      'CSV',
      'name,office,said\nAstrid Nordvik,minister,"The line will open in May."\nDuarte Carvalho,minister,"Two ships are being built for it, and they will be blue."\n',
    );
    foreign(
      'YAML',
      'ferry:\n  leaves: Monday\n  said: "The minister said that the line will open in May."\n  office: "minister"\n',
    );
    foreign(
      'a log',
      '2021-05-03 12:00:00 INFO The ferry service said hello to the government server on Monday.\n2021-05-03 12:00:01 WARN The police server told us to wait for the minister service to be ready.\n2021-05-03 12:00:02 ERROR The president service announced that it was gone.\n',
    );
    foreign(
      'a web server log',
      '10.0.0.1 - - [03/May/2021:12:00:00 +0000] "GET /ferry HTTP/1.1" 200 512\n10.0.0.2 - - [03/May/2021:12:00:01 +0000] "GET /minister HTTP/1.1" 404 12\n',
    );
  });

  describe('prose of other kinds', () => {
    foreign(
      'a recipe',
      'Fish soup for four\n\nWash the cod, cut it into pieces, and salt it an hour before you cook it.\n\nFry two onions in butter, add the potatoes and a liter of water, and let them simmer.\n\nPut the fish in last. "It must not boil," my grandmother said.\n',
    );
    foreign(
      'a poem',
      'The ferry waits beside the quay,\nthe gulls are asking for their bread,\nand somebody has gone to sea\nwith words that nobody has said.\n\nThe winter comes, the harbor sleeps,\nthe lamps are lit along the shore.\nThe sea is patient, and it keeps\nthe ones who do not ask for more.\n',
    );
    foreign(
      'a README',
      '# Ferry\n\nA small library that counts ferries. It runs in Node and in the browser, and it has no dependencies.\n\n## Install\n\n    npm install ferry\n\n## Use\n\n```js\nimport { count } from "ferry";\ncount("Bergen");\n```\n\nSee the documentation for all options, and report what does not work in an issue.\n',
    );
    foreign(
      'a guide in Markdown',
      '# How to report\n\n- Say what you did, what you expected, and what happened instead of it.\n- Tell which version you use; we will ask for it anyway if you do not.\n\n## Reviews\n\nA reviewer will answer within a week. If nobody has answered by then, ask again in the channel.\n',
    );
    foreign(
      'a licence',
      'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, as the president of the company said on Monday, according to officials.\n',
    );
    foreign(
      'a letter',
      'Dear Astrid,\n\nthank you for the parcel, which came on Monday and made all of us very happy.\n\nThe children have eaten the chocolate already, and the dog has eaten the paper around it.\n\nYours, Ingrid\n',
    );
    foreign(
      'a story',
      'The old man looked at the sea for a long time before he turned to the boy.\n\n"It will rain," he said. "It always rains when the ferry is late, and the ferry is always late."\n\nThe boy said nothing. He was counting the gulls, and he had come as far as forty.\n',
    );
    foreign(
      'a text in another language',
      'Норвегия и Португалия договорились о паромной линии, сообщила министр транспорта.\n\n«Море у нас общее, а зима длинная», сказала она журналистам в Осло.\n',
    );
    foreign(
      'words by chance',
      `${'lorem ipsum dolor sit amet consectetur adipiscing elit sed do. '.repeat(20)}\n`.repeat(20),
    );
  });
});
