// A user of the library with the strictest settings: `.ci/run` compiles and runs it against the packed tarball.
import { type ParseOptions, parseStory, type Story } from 'wireparse';
import { LexiconError, lexiconWith } from 'wireparse/lexicon';
import { storySchema } from 'wireparse/schema';

const text = 'Ferry service resumes\n\nPune, Mar 14 (PTI) “The boats sail again,” harbour master Leela Varkey said.\n';
const options: ParseOptions = { name: 'ferry.txt', year: 2021 };

const story: Story = parseStory(text, options);
const headline: string | undefined = story.headline?.text;
const [start, end] = story.headline?.span ?? [0, 0];

if (headline !== 'Ferry service resumes' || text.slice(start, end) !== headline)
  throw new Error(`headline ${headline}`);
if (!storySchema.safeParse(story).success) throw new Error('the Story does not fit its schema');

const lexicon = lexiconWith({ agencies: [{ id: 'tidewire', name: 'Tidewire', shortNames: ['TNW'] }] });
const agency: string | undefined = parseStory('Pune, Mar 14 (TNW) The ferry sails again.', { lexicon }).agencies[0]?.id;
if (agency !== 'tidewire') throw new Error(`agency ${agency}`);

try {
  lexiconWith({ agencies: [{ id: 'Tide Wire', name: 'Tidewire' }] });
  throw new Error('a wrong lexicon was read');
} catch (error) {
  if (!(error instanceof LexiconError) || error.faults.length !== 1) throw error;
}
