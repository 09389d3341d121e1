import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for processes of their own: short to read, and the longest to run. */
const longOnes = ['drills/', 'host-process', 'kill', 'any-order'];

/**
 * Vitest begins with the largest files. Those that take longest are begun before them: begun at the end, the others
 * would be done and one of them run alone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longOnes.some((name) => moduleId.includes(name));
    return [...rest.filter(isLong), ...rest.filter((file) => !isLong(file))];
  }
}
