/** Every file under a folder, in a fixed order; none when the folder does not exist. */
export function filesUnder(folder: string): string[];
