import { describe, expect, it } from 'vitest';
import { quotesIn, speakers } from './said.js';

const rows: readonly [why: string, body: string, speakers: readonly string[]][] = [
  ['before', 'Asha Rao said, “The lake is full.”', ['Asha Rao (name)']],
  ['before, with a colon', 'Asha Rao said: “The lake is full.”', ['Asha Rao (name)']],
  ['behind', '“The lake is full,” Asha Rao said.', ['Asha Rao (name)']],
  ['inverted', '“The lake is full,” said Asha Rao.', ['Asha Rao (name)']],
  [
    'inverted, with an office',
    '“The lake is full,” said water policy expert Asha Rao, a former mayor.',
    ['Asha Rao (name)'],
  ],
  [
    'whom an agency quotes',
    '“The lake is full,” Reuters quoted Asha Rao, head of boats at Rampur Bank.',
    ['Asha Rao (name)'],
  ],
  [
    'a verb that goes on with another one',
    'Mayor Asha Rao told reporters that the water in the lower town continues to be “foul”.',
    ['Asha Rao (name)'],
  ],
  [
    'alone in its paragraph, behind one in which somebody speaks',
    'Mayor Asha Rao wrote to the board on Monday.\n“The lake is full, and the gate is old.”',
    ['Asha Rao (carried)'],
  ],
  [
    'alone in its paragraph, behind one in which nobody does',
    'The board met on Monday.\n“The lake is full, and the gate is old.”\nIt rained.',
    ['-'],
  ],
  [
    'alone, before words of him who was spoken of above both',
    'Mayor Hari Nene mourned for the boatman, a friend of many years, at the pier.\n“He was the best of us.”\n“The lake is full,” he said.',
    ['Hari Nene (carried)', 'Hari Nene (pronoun)'],
  ],
  ['not whoever is praised', 'Hari Nene went on to praise Rao saying, “The lake is full.”', ['Hari Nene (name)']],
  [
    'an office behind the name, its second comma missing',
    '“The lake is full,” Hari Nene, a local lake official told reporters.',
    ['Hari Nene (name)'],
  ],
  [
    'an office with all that it is for before the name',
    'Union Minister for Food, Public Distribution and Consumer Affairs Asha Rao has condemned the raid. “The lake is full,” she said.',
    ['Asha Rao (pronoun)'],
  ],
  [
    'an office with what it is for behind the name',
    'Asha Rao, Minister for Water Resources and Ports, said: “The lake is full.”',
    ['Asha Rao (name)'],
  ],
  ['a state minister', 'Minister of State for Home Hari Nene said, “The lake is full.”', ['Hari Nene (name)']],
  [
    'who says what people do',
    'Mayor Hari Nene said people have celebrated the day of the lake “wisely and well”.',
    ['Hari Nene (name)'],
  ],
  [
    'a court that held something',
    'The Lumbia High Court held that the plea was proved “beyond doubt”.',
    ['Lumbia High Court (name)'],
  ],
  [
    'an office in capitals and its seat, the second comma missing',
    '“The lake is full,” Hari Nene, CP Rampur City said.',
    ['Hari Nene (name)'],
  ],
  [
    'a body with whose it is',
    '“The lake is full,” stated the Chief Minister’s Office.',
    ['Chief Minister’s Office (name)'],
  ],
  [
    'a sayer behind the reported words, with a small word before the office',
    'Crews looked for boats and some tried to leave the town by road, said senior harbour official Hari Nene.\n“The lake is full,” he said.',
    ['Hari Nene (pronoun)'],
  ],
  [
    'an office apart from where it spoke',
    '“The lake is full,” said the Goa mayor at the meeting on Monday.',
    ['the Goa mayor (role)'],
  ],
  ['a closing mark with the space on its wrong side', '“The lake is full, ”said Asha Rao.', ['Asha Rao (name)']],
  [
    'an office, its short form and its seat before the name',
    'Inspector General of Police (IGP) Goa Hari Nene said, “The lake is full.”',
    ['Hari Nene (name)'],
  ],
  [
    'a seat of three words',
    'Director General of Police (DGP) Jammu and Kashmir Hari Nene said, “The lake is full.”',
    ['Hari Nene (name)'],
  ],
  [
    'a rank behind the capitals of an office',
    'Director General Harbour Works Lt Gen Hari Nene said, “The lake is full.”',
    ['Hari Nene (name)'],
  ],
  [
    'an office of capitals and nobody’s name',
    'According to the Director General of Military Works, “The lake is full.”',
    ['the Director General of Military Works (role)'],
  ],
  [
    'behind the name, an office in a house of small letters',
    '“The lake is full,” Dr Hari Nene, director Lakeside hospital told reporters.',
    ['Hari Nene (name)'],
  ],
  [
    'a bench whose judges are listed',
    '“The lake is full,” the bench of Justice Asha Rao, Justice Hari Nene and Justice Vinod Nayar said.',
    ['the bench of Justice Asha Rao, Justice Hari Nene and Justice Vinod Nayar (name)'],
  ],
  [
    'a bench comprising judges',
    '“The lake is full,” a bench comprising Chief Justice Asha Rao and Justice Hari Nene said.',
    ['a bench (name)'],
  ],
  ['signing behind a dash', '“The lake is full again this year.” — Captain Asha Rao, a sailor', ['Asha Rao (name)']],
  ['signing with initials', '“The lake is full again this year.” — A. K. Rao', ['A. K. Rao (name)']],
  ['inside', '“The lake,” said Asha Rao, “is full.”', ['Asha Rao (name)', 'Asha Rao (name)']],
  ['an apposition between', 'Hari Nene, a doctor, said: “Drink it boiled.”', ['Hari Nene (name)']],
  [
    'an office and its seat between',
    '“The lake is full,” Hari Nene, the superintendent of police, Rampur, said.',
    ['Hari Nene (name)'],
  ],
  [
    'an office and its seat between, the last comma missing',
    '“The lake is full,” Hari Nene, police station incharge, Lake Road, Rampur said on Monday.',
    ['Hari Nene (name)'],
  ],
  [
    'a name behind an office is no seat of it',
    'On Monday the mayor, Asha Rao, said: “The lake is full.”',
    ['Asha Rao (name)'],
  ],
  [
    'an office and its seat between, within the sentence',
    'Asked about the gate, Vinod A Nayar, SP (rural), Rampur, told reporters, “The lake is full.”',
    ['Vinod A Nayar (name)'],
  ],
  [
    'a name behind an office without its article',
    'Meanwhile, former minister, K Nayar also came to the lake. “We are glad that it is full,” he said.',
    ['K Nayar (pronoun)'],
  ],
  ['a form of address cut short', 'Chief Minister Sh. Vinod Nayar said, “The lake is full.”', ['Vinod Nayar (name)']],
  [
    'not behind a noun that could be a verb',
    'Crowds marched amid demands that the mayor resign. Asha Rao said, “The lake is full.”',
    ['Asha Rao (name)'],
  ],
  [
    'an office in capitals between',
    'Dr Asha Rao, Head of Lake Care and Boats at Rao Clinic, explained, “The lake is full.” “It rained,” she said.',
    ['Asha Rao (name)', 'Asha Rao (pronoun)'],
  ],
  [
    'two offices in capitals between',
    '“The lake is full,” Hari Nene, President & CEO of Rampur Boats, told PTI in an answer.',
    ['Hari Nene (name)'],
  ],
  [
    'an office of a house between',
    'Hari Nene, India head of boat maker Raocraft, said: “The lake is full.”',
    ['Hari Nene (name)'],
  ],
  [
    'a name behind a long office',
    '“The lake is full,” said Senior Geologist of Rampur Council of Lake Research (RCLR) Asha Rao.',
    ['Asha Rao (name)'],
  ],
  ['one of several', '“The lake is full,” said one of the researchers Asha Rao.', ['Asha Rao (name)']],
  [
    'the comma behind an aside missing',
    'One of the boatmen, Hari, at the Rampur Lake Pier said, “The lake is full.”',
    ['Hari (name)'],
  ],
  [
    'a clause between, behind an office with a plural in it',
    '“The lake is full,” All Goa Growers’ Union head Asha Rao, who grows rice, said.',
    ['Asha Rao (name)'],
  ],
  ['the words of somebody', 'In Dr Rao’s words, “the lake is full.”', ['Rao (name)']],
  [
    'a verb of saying within a name',
    '“The lake will be full,” the Lake Level Early Warning System (LEWS) said.',
    ['Lake Level Early Warning System (name)'],
  ],
  ['a particle within a name', '“The lake is full,” said Dr Noor ul Ain, a medic in Rampur.', ['Noor ul Ain (name)']],
  [
    'the comma behind an office in capitals missing',
    'Asha Rao, Director General of Rampur Lake Centre said, “The lake is full.”',
    ['Asha Rao (name)'],
  ],
  [
    'the comma behind an owned office missing',
    'Asha Rao, Goa’s deputy minister of lakes and boats said, “The lake is full.”',
    ['Asha Rao (name)'],
  ],
  ['behind an office and a body in short', '“The lake is full,” chairman of RLCA PS Rao said.', ['PS Rao (name)']],
  [
    'two letters behind an office',
    '“The lake is full,” Rampur’s general manager (boats) SP Rao said. “It rained,” added Lake Secretary AN Nene.',
    ['SP Rao (name)', 'AN Nene (name)'],
  ],
  ['the hour and the day between', 'The RLCA late Tuesday night said, “The lake is full.”', ['RLCA (name)']],
  ['what is attacked says nothing', 'Rao slammed the lake board saying “the lake is full”.', ['Rao (name)']],
  ['whom somebody answers says nothing', 'Rao hit back at Nene saying “the lake is full”.', ['Rao (name)']],
  ['who is quoted does', 'PTI quoted Rao saying “the lake is full”.', ['Rao (name)']],
  ['who is heard in a video does', 'Nene shared a video of Rao saying “the lake is full”.', ['Rao (name)']],
  ['who says it beside does', 'The row grew, with the police saying “the lake is full”.', ['the police (name)']],
  [
    'at the end of what is said without marks',
    'Boats play a great part in a full lake, says Dr Rao. “Row on,” he adds.',
    ['Rao (pronoun)'],
  ],
  ['who is told', 'The lake is full, the mayor, Asha Rao, told PTI. “It rained,” she said.', ['Asha Rao (pronoun)']],
  [
    'a sum is nobody',
    'Minister Asha Rao spoke. Goa (Rs78 crore) and Rampur (Rs47 crore) come first. “The lake is full,” she said.',
    ['Asha Rao (pronoun)'],
  ],
  [
    'a subject behind a conjunction and before an aside',
    'But Asha Rao of Lake Watch, as part of the survey, found that levels were low. “We are worried,” she said.',
    ['Asha Rao (pronoun)'],
  ],
  ['a day before the verb', 'Asha Rao had Saturday said, “The lake is full.”', ['Asha Rao (name)']],
  [
    'a pronoun right before the verb',
    'Mayor Asha Rao spoke on Monday. Blaming the rain for the flood in the lower town she said, “The lake is full.”',
    ['Asha Rao (pronoun)'],
  ],
  [
    'a participle that goes on with the sentence before',
    'Asha Rao said, “The lake is full.” Adding, “We will open the gate.”',
    ['Asha Rao (name)', 'Asha Rao (carried)'],
  ],
  [
    'behind a comma, the end of the sentence behind the name',
    'Hari Nene went there to “calm” the boatmen and the judiciary, said the Lake Gazette.',
    ['Lake Gazette (name)'],
  ],
  ['an adverb of manner', 'Asha Rao hilariously replied, “The lake is full.”', ['Asha Rao (name)']],
  [
    'an initial that is an article elsewhere',
    'Vinod A Nayar told the media, “The lake is full.”',
    ['Vinod A Nayar (name)'],
  ],
  [
    'behind a clause of time',
    'Moments after the gate was opened, Asha Rao said, “The lake is full.”',
    ['Asha Rao (name)'],
  ],
  ['one of a crowd', '“The lake is full,” said one onlooker.', ['one onlooker (name)']],
  [
    'age and relative clause between',
    'Hari Nene, 61, who lives by the lake, said: “Drink it boiled.”',
    ['Hari Nene (name)'],
  ],
  [
    'an apposition without its second comma',
    'Hari Nene, co-founder of Nene Pumps said, “It works.”',
    ['Hari Nene (name)'],
  ],
  ['name behind the office', 'The nurse, Mira Sen, 40, said: “Rest.”', ['Mira Sen (name)']],
  [
    'an office of many words',
    'Deputy Commissioner of Police (East) Ravi Dutt said, “We found it.”',
    ['Ravi Dutt (name)'],
  ],
  [
    'behind the body presided over',
    'Newly elected president of the Boatmen Guild (BG) R Mehra said, “We row.”',
    ['R Mehra (name)'],
  ],
  ['a venue', 'Asha Rao told reporters in Panaji on Monday, “The lake is full.”', ['Asha Rao (name)']],
  ['an addressee', '“The lake is full,” Asha Rao told PTI.', ['Asha Rao (name)']],
  ['by tweet', '“The lake is full,” tweeted Asha Rao.', ['Asha Rao (name)']],
  ['quoted by an agency', '“The lake is full,” ANI quoted Mayor Asha Rao as saying.', ['Asha Rao (name)']],
  ['according to', 'According to Asha Rao, the lake is “full to the brim”.', ['Asha Rao (name)']],
  ['a statement', '“The lake is full,” said a statement issued by the water ministry.', ['the water ministry (name)']],
  ['an institution', 'The water board said in a statement, “The lake is full.”', ['The water board (name)']],
  ['police', '“Two boats sank,” police said.', ['police (name)']],
  ['an unnamed official', '“Two boats sank,” a senior official said.', ['a senior official (name)']],
  ['two people', 'Asha Rao and Hari Nene said they were “deeply shocked”.', ['Asha Rao and Hari Nene (name)']],
  [
    'dropped: the next sentence carries on',
    '“The lake is full,” Asha Rao said. “It may spill.”',
    ['Asha Rao (name)', 'Asha Rao (carried)'],
  ],
  ['dropped: behind reported speech', 'Asha Rao said the lake was full. “It may spill.”', ['Asha Rao (carried)']],
  ['only the next sentence tells', '“It may spill!” Asha Rao warned.', ['Asha Rao (name)']],
  ['over paragraphs', 'Asha Rao said: “We came.\n“We saw.”', ['Asha Rao (name)', 'Asha Rao (carried)']],
  ['led in by the paragraph before', 'Asha Rao wrote:\n“We came.”', ['Asha Rao (carried)']],
  [
    'two in a paragraph',
    '“It is full,” said Asha Rao. Her aide, Hari Nene, disagreed. “It is half empty,” he said.',
    ['Asha Rao (name)', 'Hari Nene (pronoun)'],
  ],
  ['shared with the clause before', 'Asha Rao opened the gate and said, “It may spill.”', ['Asha Rao (name)']],
  ['a participle', '“It is full,” Asha Rao said, adding, “It may spill.”', ['Asha Rao (name)', 'Asha Rao (name)']],
  ['an act of speech', 'Asha Rao accused the board of “sleeping on the bund”.', ['Asha Rao (name)']],
  ['a comma alone', 'Sharing a picture of the lake, Asha Rao cheered, “It is full!”', ['Asha Rao (name)']],
  ['a passive names nobody', 'The lake was described as “full, wide and deep” in May.', ['-']],
  ['unsigned', 'An unsigned note below the notice asked, “Is there a boat?”', ['-']],
  ['nobody named', '“It is full.”', ['-']],
  ['what people say', 'It is a shop with people saying “no, not today” all the time.', ['-']],
  [
    'behind a phrase with a participle',
    'Speaking to reporters, headmaster Asha Rao said, “It is full.”',
    ['Asha Rao (name)'],
  ],
  ['inside a relative clause', 'It was a step that one member described as “a coup”.', ['one member (name)']],
  ['behind a phrase of time', 'Last week the plumber said, “It leaks.”', ['the plumber (role)']],
  [
    'an apposition first',
    'The men’s winner, Hari Nene, sat down. He called it “a gift from the lake”.',
    ['Hari Nene (pronoun)'],
  ],
  [
    'a body with a place',
    'The boat council of Nene Ghat paid. It called the horn “safety by ear”.',
    ['The boat council of Nene Ghat (pronoun)'],
  ],
  ['a name that may be a firm', 'Sur Boats has shut. It was slow, calling the year “wet”.', ['Sur Boats (pronoun)']],
  [
    'the next paragraph is nothing but words',
    '“We rowed,” Hari Nene said.\n“It was far.”\nRain fell.',
    ['Hari Nene (name)', 'Hari Nene (carried)'],
  ],
  [
    'the speaker stands in the next paragraph',
    'Boatman Hari Nene disagreed. “The lake did not rise.\n“It only came to see us,” he added.',
    ['Hari Nene (carried)', 'Hari Nene (pronoun)'],
  ],
  ['a body of a plural', 'The Lake Boatmen’s Union called it “a leak”.', ['Lake Boatmen’s Union (name)']],
  ['a body of a plural with s', "The Pump Growers' Front said, “We row.”", ["Pump Growers' Front (name)"]],
  [
    'another word for the last speaker',
    'SSP Mira Sen spoke first, she said. “It is shut,” the officer said.',
    ['Mira Sen (role)'],
  ],
  ['a trade for one without a title', 'Mira Sen, 40, said so. “They row,” the vendor said.', ['Mira Sen (role)']],
  [
    'a known one comes first',
    'A tired officer said so. Mayor Asha Rao agreed. “I row,” the officer said.',
    ['A tired officer (role)'],
  ],
  ['by nationality', 'Coach Mira Sen said little. “We row,” the Australian said.', ['Mira Sen (role)']],
  ['a surname that is a trade', '“We row,” said Baker. Grocer Ravi Baker left.', ['Ravi Baker (name)']],
  ['an initial that is an article', 'A. Mehra, a cook, came. “I row,” he said.', ['A. Mehra (pronoun)']],
  ['an act behind the words', '“It floats,” laughed Hari Nene, 61, a cook.', ['Hari Nene (name)']],
  ['a participle between', 'Mayor Asha Rao, replying to a boatman, said it was “dry”.', ['Asha Rao (name)']],
  ['by, behind a passive', 'The lake was described as “a puddle” by Mayor Asha Rao on Monday.', ['Asha Rao (name)']],
  ['in a text, behind a passive', 'The boat was listed as “sound” in a harbour survey.', ['a harbour survey (name)']],
  ['whose claim', 'Mayor Asha Rao’s claim of “a full lake” was tested.', ['Asha Rao (name)']],
  [
    'whose claim, denied by another',
    'Asha Rao rejected Ravi Dutt’s claim of “a full lake” and said, “It is dry.”',
    ['Ravi Dutt (name)', 'Asha Rao (name)'],
  ],
  ['passed on by a daily', 'Asha Rao was quoted by a local daily as saying, “It is dry.”', ['Asha Rao (name)']],
  [
    'answered at once',
    'Asha Rao said, “It is dry,” to which Ravi Dutt replied, “It is wet.”',
    ['Asha Rao (name)', 'Ravi Dutt (name)'],
  ],
  ['what a verb before took is no speaker', 'Those who took part in a long poll called it “a dry lake of mud”.', ['-']],
  ['no participle of a thing', 'Asha Rao left. The drum, called “The Hoarse Aunt”, fell.', []],
  [
    'an ordinal behind the article',
    'Asha Rao said so. A second boatman, who rowed, said it was “wet”.',
    ['A second boatman (name)'],
  ],
  ['particles in a row', 'Hari van der Nene said, “It is dry.”', ['Hari van der Nene (name)']],
  [
    'full name inside of words',
    '“Mr Ravi Dutt leaves,” Asha Rao said. “I row,” Dutt said.',
    ['Asha Rao (name)', 'Ravi Dutt (name)'],
  ],
  [
    'titles before an apposed name',
    '“It melts,” wrote the lead author, geologist Mira Sen of Lake School.',
    ['Mira Sen (name)'],
  ],
  [
    'an age behind the name behind the verb',
    '“It is full,” said Asha Rao (61), who keeps the gate.',
    ['Asha Rao (name)'],
  ],
  [
    'an office by its initials',
    'Divisional forest officer Asha Rao came. “The herd is gone,” the DFO said.',
    ['Asha Rao (role)'],
  ],
  [
    'an apposition that says whose office it is',
    '“The lake is full,” Hari Nene, Lumbia’s minister for lakes and harbours, said on Monday.',
    ['Hari Nene (name)'],
  ],
  [
    'an aside without commas between subject and verb',
    'Lake police chief Hari Nene while confirming the loss of three boats in the storm said, “The lake is full.”',
    ['Hari Nene (name)'],
  ],
  [
    'an office and a district between',
    'Hari Nene, SSP, Rampur district was quoted by a news agency as saying: “The lake is full.”',
    ['Hari Nene (name)'],
  ],
  ['a place where the office sits before the name', 'IGP Srinagar Hari Nene said, “It is full.”', ['Hari Nene (name)']],
  [
    'an office with a phrase of time behind it',
    'Lake minister Asha Rao came. “The lake is full,” said the lake minister on her arrival at the dam.',
    ['Asha Rao (role)'],
  ],
  [
    'a nationality between titles is no name',
    'Batsman Hari Nene retired on Monday. The former Indian captain took to his page. He wrote, “I am done.”',
    ['Hari Nene (pronoun)'],
  ],
  [
    'the seat of an office before the name',
    '“It is full,” Deputy Commissioner of Shimla Hari Nene said.',
    ['Hari Nene (name)'],
  ],
  ['a seat with its part in brackets', 'SDM Shimla (Urban) Hari Nene said, “It is full.”', ['Hari Nene (name)']],
  [
    'a relative clause with a title in marks',
    '“It is full,” Asha Rao, whose film “Wet Feet” opened in June to full houses, told PTI over phone.',
    ['Asha Rao (name)'],
  ],
  [
    'two speakers in turn',
    'When an old boatman shouted, “It is full!”, Hari Nene replied, “Let me see it.”',
    ['an old boatman (name)', 'Hari Nene (name)'],
  ],
  [
    'films that a pronoun does not mean',
    'Asha Rao acts on Monday. Films like “Wet Feet” did well. “It is full,” she said.',
    ['Asha Rao (pronoun)'],
  ],
  [
    'an office with its short form, and a pronoun for it on the next line',
    'The additional solicitor general (ASG) argued,\n“It is full.”\nHe further added,\n“It may spill.”',
    ['The additional solicitor general (carried)', 'The additional solicitor general (carried)'],
  ],
  [
    'nobody who is thought to be something',
    'With warden Asha Rao saying there was one boat thought to be in bad shape that was “lost”, the search ended.',
    ['Asha Rao (name)'],
  ],
  ['a given name that is a place too', 'CM Pushkar Singh Nene said, “It is full.”', ['Pushkar Singh Nene (name)']],
  [
    'a verb that goes on behind what was praised',
    'Prime minister Asha Rao praised the crew of the boat and expressed that the lake was “full to the brim”.',
    ['Asha Rao (name)'],
  ],
  [
    'whoever a tweet is of',
    'President Asha Rao came, and mayor Hari Nene. The president’s tweet read, “The lake is full.”',
    ['Asha Rao (role)'],
  ],
  ['initials that open with an A', 'State chief secretary A P Nene added, “It is full.”', ['A P Nene (name)']],
  [
    'a trade that is a surname',
    '“It is full,” Revenue and Lake Management Minister Hari Pujari said.',
    ['Hari Pujari (name)'],
  ],
  [
    'whoever tells of an act, where the marked word is who acted',
    'While the union alleged that they were attacked by the guild’s “goons” at the pier, nobody was held.',
    ['the union (name)'],
  ],
  [
    'nobody who is named in the words',
    'Asha Rao praised warden Lata Sen. Lata Sen had written a letter. “The letter of Lata Sen is fine,” she said.',
    ['Asha Rao (pronoun)'],
  ],
];

describe('speakers in English', () => {
  it.each(rows)('%s', (_why, body, expected) => {
    expect(speakers('en', body)).toEqual(expected);
  });
});

describe('what stands at the quotation', () => {
  it('shows mention, title and cue apart', () => {
    const [quote] = quotesIn('en', 'Water Minister Asha Rao spoke. “The lake is full,” the minister said.').quotes;
    expect(quote?.speaker).toMatchObject({
      name: 'Asha Rao',
      mention: 'the minister',
      title: 'minister',
      resolvedBy: 'role',
    });
    expect(quote?.cue?.text).toBe('said');
  });

  it('gives the title of the first mention with a pronoun', () => {
    const { quotes } = quotesIn('en', 'Water Minister Asha Rao said it was full. “It may spill,” she said.');
    expect(quotes.find((quote) => quote.kind === 'direct')?.speaker).toMatchObject({
      mention: 'she',
      title: 'Water Minister',
    });
  });

  it('has no cue where none stands', () => {
    expect(quotesIn('en', '“It is full,” Asha Rao said. “It may spill.”').quotes[1]?.cue).toBeNull();
  });
});
