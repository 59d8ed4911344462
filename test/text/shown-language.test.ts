import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/parse.js';

describe('the language of a story', () => {
  it.each([
    ['en', 'The ferry between the two islands was out of service for a third day, officials of the harbour said.'],
    [
      'fr',
      'Le bac entre les deux îles était en panne pour le troisième jour, selon les responsables du port de la ville.',
    ],
    [
      'de',
      'Die Fähre zwischen den beiden Inseln war am dritten Tag in Folge außer Betrieb, teilte der Hafen am Freitag mit.',
    ],
    [
      'it',
      'Il traghetto tra le due isole è rimasto fermo per il terzo giorno, hanno detto in serata i responsabili del porto.',
    ],
    [
      'es',
      'El ferry entre las dos islas estuvo fuera de servicio por tercer día, dijeron este viernes los responsables.',
    ],
    ['sv', 'Färjan mellan de två öarna var ur trafik för tredje dagen i rad, uppger hamnen i staden på fredagen.'],
    [
      'fi',
      'Saarten välinen lautta oli kolmatta päivää peräkkäin poissa liikenteestä, kertoi satama perjantaina illalla.',
    ],
    ['ur', 'دونوں جزیروں کے درمیان چلنے والی کشتی تیسرے دن بھی بند رہی اور مسافروں کو مشکل کا سامنا کرنا پڑا۔'],
    ['ar', 'توقفت العبارة بين الجزيرتين عن العمل لليوم الثالث على التوالي وفق ما أعلن مسؤولو الميناء مساء الجمعة.'],
  ])('is told where its words show it: %s', (tag, text) => {
    expect(parseStory(text).language).toBe(tag === 'en' || tag === 'ur' ? tag : null);
  });

  it('is what a header says where the words show none, without a word against it', () => {
    const text = 'Le bac entre les deux îles était en panne pour le troisième jour, selon les responsables du port.';
    const header = { language: { text: 'fr', span: null, path: 'item/@xml:lang' } };
    expect(parseStory(text, { header })).toMatchObject({ language: 'fr', warnings: [] });
  });

  it('is taken for the lexicon’s own where a few words say nothing', () => {
    expect(parseStory('Ferry stuck').language).toBe('en');
  });

  it('is shown by the sections of a menu', () => {
    expect(
      parseStory('Home\nIndia\nWorld\nBusiness\nSports\nEntertainment\nTechnology\nHealth\nVideos\nPhotos').language,
    ).toBe('en');
  });
});
