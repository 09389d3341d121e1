import { describe, expect, it } from 'vitest';
import { broughtActivities } from '../../../main/content/activities/index.ts';
import type { BroughtActivity } from '../../../main/content/activity.ts';
import { activityFields } from '../../../shared/contract/activities.ts';
import {
  activityCategories,
  ageBands,
  caselTags,
  disclosureLevels,
  groupStages,
  literacyLevels,
  onlineFits,
  spaces,
  threeLevels,
  touchLevels,
  vinterDimensions,
} from '../../../shared/domain/activity-fields.ts';

/** The slugs of the activities that break a rule, so that a red test names them. */
function breaking(isKept: (activity: BroughtActivity) => boolean): string[] {
  return broughtActivities.filter((activity) => !isKept(activity)).map((activity) => activity.slug);
}

function stepsOf(activity: BroughtActivity): string {
  return activity.steps.join('\n');
}

function textsOf({ name, purpose, steps, debrief, adaptation, materials }: BroughtActivity): string[] {
  return [name, purpose, ...steps, ...debrief, adaptation, ...materials];
}

function sentencesOf({ purpose, steps, debrief, adaptation }: BroughtActivity): string[] {
  return [purpose, ...steps, ...debrief, adaptation];
}

function rareValues<Value extends string | number>(
  values: readonly Value[],
  found: (activity: BroughtActivity) => readonly Value[],
  least: number,
): Value[] {
  return values.filter(
    (value) => broughtActivities.filter((activity) => found(activity).includes(value)).length < least,
  );
}

describe('the starter library', () => {
  it('has at least 90 activities, at least seven in every category', () => {
    expect(broughtActivities.length).toBeGreaterThanOrEqual(90);
    expect(rareValues(activityCategories, ({ category }) => [category], 7)).toEqual([]);
  });

  it('gives every activity a slug and a name that no other has', () => {
    const slugs = broughtActivities.map(({ slug }) => slug);
    const names = broughtActivities.map(({ name }) => name.toLowerCase());
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(new Set(names).size).toBe(names.length);
    expect(breaking(({ slug }) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it('holds nothing that a person could not save as an activity of their own', () => {
    for (const { slug, ...content } of broughtActivities) {
      expect(activityFields.parse(content), slug).toEqual(content);
    }
  });

  it('has something for every age, stage, room and limit', () => {
    expect(rareValues(ageBands, ({ ages }) => ages, 15)).toEqual([]);
    expect(rareValues(groupStages, ({ stages }) => stages, 15)).toEqual([]);
    expect(rareValues(caselTags, ({ casel }) => casel, 15)).toEqual([]);
    expect(rareValues(spaces, ({ space }) => [space], 2)).toEqual([]);
    expect(rareValues(threeLevels, ({ noise }) => [noise], 2)).toEqual([]);
    expect(rareValues(touchLevels, ({ touch }) => [touch], 2)).toEqual([]);
    expect(rareValues(disclosureLevels, ({ disclosure }) => [disclosure], 2)).toEqual([]);
    expect(rareValues(threeLevels, ({ movement }) => [movement], 2)).toEqual([]);
    expect(rareValues(literacyLevels, ({ literacy }) => [literacy], 2)).toEqual([]);
    expect(rareValues(onlineFits, ({ online }) => [online], 2)).toEqual([]);
    for (const dimension of vinterDimensions) {
      expect(
        rareValues(threeLevels, ({ vinter }) => [vinter[dimension]], 2),
        dimension,
      ).toEqual([]);
    }
  });

  it('has at least five to choose from for every age at every stage, and every kind of activity for every age', () => {
    const gaps = ageBands.flatMap((age) => {
      const fitting = broughtActivities.filter(({ ages }) => ages.includes(age));
      return [
        ...groupStages.filter((stage) => fitting.filter(({ stages }) => stages.includes(stage)).length < 5),
        ...activityCategories.filter((kind) => !fitting.some(({ category }) => category === kind)),
      ].map((gap) => `${age}: ${gap}`);
    });
    expect(gaps).toEqual([]);
  });

  it('leaves a leader who is alone and has brought nothing more than twenty activities to choose from', () => {
    const unprepared = broughtActivities.filter(({ materials }) => materials.length === 0);
    expect(unprepared.length).toBeGreaterThan(20);
    expect(new Set(unprepared.map(({ category }) => category)).size).toBe(activityCategories.length);
  });

  it('has something for two people and for twenty, and for five minutes', () => {
    const forAll = (isFit: (activity: BroughtActivity) => boolean) => broughtActivities.filter(isFit).length;
    expect(forAll(({ sizeLeast }) => sizeLeast === 2)).toBeGreaterThan(10);
    expect(forAll(({ sizeMost }) => sizeMost === 20)).toBeGreaterThan(10);
    expect(forAll(({ minutesLeast }) => minutesLeast <= 5)).toBeGreaterThan(10);
  });
});

describe('each activity', () => {
  it('tells in three steps or more how it goes, and asks two questions or more that are open', () => {
    expect(breaking(({ steps }) => steps.length >= 3)).toEqual([]);
    expect(breaking(({ debrief }) => debrief.length >= 2)).toEqual([]);
    const answeredByYes = /^(Did|Do|Does|Was|Were|Is|Are|Has|Have|Had|Can|Could|Would|Will|Should)\b/;
    expect(
      breaking(({ debrief }) =>
        debrief.every((question) => question.endsWith('?') && !answeredByYes.test(question)),
      ),
    ).toEqual([]);
  });

  it('is written in whole sentences with proper quotation marks', () => {
    const begins = /^[“A-Z]/;
    const ends = /[.?!…][”’]?$/;
    expect(
      breaking((activity) => sentencesOf(activity).every((text) => begins.test(text) && ends.test(text))),
    ).toEqual([]);
    expect(breaking((activity) => textsOf(activity).every((text) => !/["']|\.\.\.| {2}/.test(text)))).toEqual(
      [],
    );
    const count = (text: string, mark: string) => text.split(mark).length;
    expect(
      breaking((activity) => textsOf(activity).every((text) => count(text, '“') === count(text, '”'))),
    ).toEqual([]);
  });

  it('says how it is fitted to the young and the old, to a few, to a quiet room, and to whoever would rather not', () => {
    const lacks = (words: RegExp) => breaking(({ adaptation }) => words.test(adaptation));
    expect(lacks(/young|child/i)).toEqual([]);
    expect(lacks(/adult|older|adolescent/i)).toEqual([]);
    expect(lacks(/rather not|does not want|do not want|nobody has to|anyone may/i)).toEqual([]);
    expect(lacks(/quiet|silen|noise|whisper|calm/i)).toEqual([]);
    expect(
      lacks(
        /with (one|two|three|four|five|six|seven)\b|for three people|any number of people|between two people/i,
      ),
    ).toEqual([]);
  });

  it('takes between three and forty-five minutes, and two to twenty people', () => {
    expect(breaking(({ minutesLeast, minutesMost }) => minutesLeast >= 3 && minutesMost <= 45)).toEqual([]);
    expect(
      breaking(
        ({ minutesLeast, minutesMost }) => minutesLeast < minutesMost && minutesMost <= 3.5 * minutesLeast,
      ),
    ).toEqual([]);
    expect(
      breaking(({ sizeLeast, sizeMost }) => sizeLeast >= 2 && sizeMost <= 20 && sizeLeast < sizeMost),
    ).toEqual([]);
  });

  it('lists ages and stages once each and in their order', () => {
    const inOrder = <Value>(chosen: readonly Value[], all: readonly Value[]) =>
      chosen.join() === all.filter((value) => chosen.includes(value)).join();
    expect(breaking(({ ages }) => inOrder(ages, ageBands))).toEqual([]);
    expect(breaking(({ stages }) => inOrder(stages, groupStages))).toEqual([]);
    expect(breaking(({ casel }) => casel.length > 0 && inOrder(casel, caselTags))).toEqual([]);
  });

  it('speaks of touching when it needs it, asks first, and offers another way', () => {
    const touching = broughtActivities.filter(({ touch }) => touch === 'needed');
    for (const activity of touching) {
      expect(stepsOf(activity), activity.slug).toMatch(/\b(hands?|shoulders?|backs?|elbows?)\b/);
      expect(stepsOf(activity), activity.slug).toMatch(/[Ww]ho would (like|rather)/);
      expect(activity.adaptation, activity.slug).toMatch(/scarf|scarves|rope|towel/);
      expect(activity.online, activity.slug).toBe('no');
    }
  });

  it('joins no hands when it says that nobody touches anybody', () => {
    const joining =
      /(hold|holding|join|joining) hands|joined hands|arm in arm|shoulder to shoulder|link(ed)? (arms|elbows)/i;
    expect(
      breaking(
        ({ touch, steps, adaptation }) => touch !== 'none' || !joining.test([...steps, adaptation].join(' ')),
      ),
    ).toEqual([]);
  });

  it('names every material where it is used, and lists every material that it names', () => {
    const ordinary = new Set(['each', 'person', 'such', 'than', 'with', 'your', 'from', 'four', 'three']);
    const wordsOf = (material: string) =>
      (material.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !ordinary.has(word));
    const stem = (word: string) => word.replace(/s$/, '');
    expect(
      broughtActivities.flatMap(({ slug, materials, steps, adaptation }) => {
        const told = [...steps, adaptation].join(' ').toLowerCase();
        return materials
          .filter((material) => !wordsOf(material).some((word) => told.includes(stem(word))))
          .map((material) => `${slug}: ${material}`);
      }),
    ).toEqual([]);
    const things =
      /\b(sheets? of|pencils?|markers?|a ball|soft balls?|slips?|envelopes?|yarn|scissors|on (a|the) board)\b/i;
    expect(breaking((activity) => activity.materials.length > 0 || !things.test(stepsOf(activity)))).toEqual(
      [],
    );
  });

  it('says the same of movement, space and online in all its fields', () => {
    expect(breaking(({ movement, vinter }) => movement === vinter.movement)).toEqual([]);
    expect(breaking(({ movement, space }) => movement === 'low' || space !== 'seated')).toEqual([]);
    expect(
      breaking(({ online, space }) => online !== 'yes' || space === 'seated' || space === 'room'),
    ).toEqual([]);
    expect(breaking(({ online, movement }) => online !== 'yes' || movement !== 'high')).toEqual([]);
    expect(
      breaking(({ literacy, steps }) => literacy !== 'needed' || /\b(read|write)\b/i.test(steps.join())),
    ).toEqual([]);
  });
});

describe('safety in every activity', () => {
  it('asks for nothing painful at a first meeting, nor in a large group', () => {
    const deep = broughtActivities.filter(({ disclosure }) => disclosure === 3);
    expect(deep.filter(({ stages }) => stages.includes('pre-affiliation'))).toEqual([]);
    expect(deep.filter(({ stages }) => stages.includes('power-and-control'))).toEqual([]);
    expect(deep.filter(({ sizeMost }) => sizeMost > 10)).toEqual([]);
    expect(deep.filter(({ ages }) => ages.includes('5-7'))).toEqual([]);
  });

  it('lets people keep to themselves what they do not want to tell', () => {
    const wayOut =
      /\bpass(es|ing)?\b|does not want|do not want|would rather not|(those|people|children) who (want|like)|if they (wish|like|want)|nobody has to/i;
    expect(
      breaking(
        (activity) => activity.disclosure === 0 || sentencesOf(activity).some((text) => wayOut.test(text)),
      ),
    ).toEqual([]);
  });

  it('puts no blindfold on anybody, and asks nobody to look into eyes', () => {
    for (const activity of broughtActivities) {
      for (const text of sentencesOf(activity)) {
        for (const sentence of text.split(/(?<=[.!?]) /)) {
          if (/blindfold/i.test(sentence)) expect(sentence, activity.slug).toMatch(/\b(never|no|nobody)\b/i);
          if (/eye contact|in(to)? (the |somebody’s |someone’s )?eyes?\b/i.test(sentence)) {
            expect(sentence, activity.slug).toMatch(/\b(never|no|nobody|not|without|rude)\b/i);
          }
          if (/clos(e|ed|ing) (the|their|your) eyes|closed eyes/i.test(sentence)) {
            expect(sentence, activity.slug).toMatch(
              /\b(if|like|likes|may|or|not|can|whose|nobody|whoever)\b/i,
            );
          }
        }
      }
    }
  });

  it('names no product and no programme of somebody else', () => {
    const names =
      /\b(lego|jenga|play-?doh|post-?its?|hula|frisbee|uno|zones of regulation|girls circle|second step|kimochis|emoji|zoom|google|bingo ?lingo)\b/i;
    expect(breaking((activity) => !names.test(textsOf(activity).join(' ')))).toEqual([]);
  });
});
