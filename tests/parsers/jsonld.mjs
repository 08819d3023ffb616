// JSON-LD on standard input -> N-Quads on standard output. Contexts must be written out: nothing is fetched.
import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';

const documentLoader = url => { throw new Error(`a context would be fetched: ${url}`); };
const document = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader, safe: true }));
