// What a user would script with node: js-yaml, all values texts, and ajv with cchc's own schemas.
// usage: node peer.js SCHEMAS LIST      LIST holds the names of the files
const fs = require('fs');
const yaml = require('js-yaml');
const Ajv = require('ajv/dist/2020');

const [folder, names] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
const compiled = {};
for (const kind of ['plan', 'results']) {
  compiled[kind] = ajv.compile(JSON.parse(fs.readFileSync(`${folder}/${kind}.schema.json`, 'utf8')));
}
let findings = 0;
for (const name of fs.readFileSync(names, 'utf8').split('\n').filter(Boolean)) {
  let document;
  try {
    document = yaml.load(fs.readFileSync(name, 'utf8'), { schema: yaml.FAILSAFE_SCHEMA });
  } catch (error) {
    findings += 1;
    continue;
  }
  const valid = compiled[name.includes('ket-qua') ? 'results' : 'plan'];
  if (!valid(document)) findings += valid.errors.length;
}
console.log(findings, 'findings');
