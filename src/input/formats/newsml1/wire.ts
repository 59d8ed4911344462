import type { Wire } from '../../../story.js';
import { attribute, first, select, stated } from '../../markup/find.js';
import { wireOf } from '../../markup/header.js';
import type { Element } from '../../markup/tree.js';

/** The transmission's own facts: of the item, of its components, and of the envelope that it came in. */
export function newsml1Wire(item: Element, components: readonly Element[]): Partial<Wire> | undefined {
  const all = (path: string): Element[] => components.flatMap((component) => select(component, path));
  const formal = (within: Element | null, path: string): string | null =>
    attribute(within ? first(within, path) : undefined, 'FormalName');
  return wireOf({
    slug: all('NewsLines/SlugLine').flatMap((element) => stated(element)?.text ?? [])[0] ?? label(item),
    category: ['Subject', 'SubjectMatter', 'SubjectDetail']
      .flatMap((name) => all(`DescriptiveMetadata/SubjectCode/${name}`))
      .map((subject) => attribute(subject, 'cat'))
      .find((category) => category !== null),
    priority: formal(item, 'NewsManagement/Urgency') ?? formal(item.parent, 'NewsEnvelope/Priority'),
    service: formal(item.parent, 'NewsEnvelope/NewsService'),
    wordCount: wordCount(all('ContentItem/Characteristics/Property')),
  });
}

/** AFP writes its slug as the item's label; a label with a blank in it is a title. */
function label(item: Element): string | undefined {
  const text = stated(first(item, 'Identification/NameLabel'))?.text;
  return text !== undefined && /\s/u.test(text) ? undefined : text;
}

/** `<Property FormalName="Words" Value="372"/>` */
function wordCount(properties: readonly Element[]): number | undefined {
  const named = properties.find((property) => /^word(?:s|count)$/iu.test(attribute(property, 'FormalName') ?? ''));
  const value = attribute(named, 'Value');
  return value !== null && /^[0-9]{1,6}$/u.test(value) ? Number(value) || undefined : undefined;
}
