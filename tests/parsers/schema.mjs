// {"description": OpenAPI, "answers": [{"path", "status", "body"}]} on standard input -> what does not agree, as JSON.
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const { description, answers } = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv, ['date', 'date-time', 'uri']);
for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
ajv.addSchema(description, 'api');
const pointer = (...parts) => 'api#/' + parts.map(p => encodeURIComponent(String(p).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
const wrong = [];
for (const { path, status, type, body } of answers) {
  const told = description.paths[path]?.get?.responses?.[status];
  if (!told) { wrong.push(`${path}: ${status} is not described`); continue; }
  const media = told.content?.[type];
  if (!media) { wrong.push(`${path} ${status}: ${type} is not described`); continue; }
  const validate = ajv.getSchema(pointer('paths', path, 'get', 'responses', status, 'content', type, 'schema'));
  if (!validate(body)) wrong.push(`${path} ${status}: ${ajv.errorsText(validate.errors)}`);
}
process.stdout.write(JSON.stringify(wrong));
