// A user of the library with the strictest settings: `.ci/run` compiles and runs it against the packed tarball.
import { type ParseOptions, parseStory, type Story } from 'wireparse';
import { storySchema } from 'wireparse/schema';

const text = 'Ferry service resumes\n\nPune, Mar 14 (PTI) “The boats sail again,” harbour master Leela Varkey said.\n';
const options: ParseOptions = { name: 'ferry.txt', year: 2021 };

const story: Story = parseStory(text, options);
const headline: string | undefined = story.headline?.text;
const [start, end] = story.headline?.span ?? [0, 0];

if (headline !== 'Ferry service resumes' || text.slice(start, end) !== headline)
  throw new Error(`headline ${headline}`);
if (!storySchema.safeParse(story).success) throw new Error('the Story does not fit its schema');
