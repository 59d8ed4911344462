import * as z from 'zod';
import { storySchema } from '../story.js';
import type { Context } from './context.js';
import { print } from './print.js';

/** `wireparse schema`: the JSON Schema of a Story. */
export async function schemaCommand(context: Context): Promise<number> {
  return print(`${JSON.stringify(z.toJSONSchema(storySchema), null, 2)}\n`, context);
}
