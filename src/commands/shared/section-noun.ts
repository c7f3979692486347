import { SECTION_NOUNS, sectionOf, type Section } from '../../cluster-file/format/sections.ts';
import type { ArgumentType } from '../../definition/argument-type.ts';
import { usageFault } from '../../model/fault.ts';

/** The kind of object that a section of a cluster file is about, by its noun; throws a usage Fault for any other. */
export const sectionNoun: ArgumentType<Section> = {
  placeholder: 'NOUN',
  choices: SECTION_NOUNS,
  parse: (word) => {
    const section = sectionOf(word);
    if (section !== undefined) return section;
    throw usageFault(`'${word}' is no noun whose objects are exported.`, [`There are: ${SECTION_NOUNS.join(', ')}`]);
  },
};
