// Works on CycloneDX bills of materials: 'steady' takes what changes with every run out of one on stdin,
// 'list TITLE=FILE ...' prints what they name with version and licence.
import { readFileSync } from 'node:fs';

const [what, ...files] = process.argv.slice(2);

function licence(component) {
  const all = (component.licenses ?? []).map((l) => l.expression ?? l.license?.id ?? l.license?.name);
  return all.filter(Boolean).join(' or ') || 'see the file itself';
}

function name(component) {
  return (component.group ? `${component.group}:` : '') + component.name;
}

if (what === 'steady') {
  const bom = JSON.parse(readFileSync(0, 'utf8'));
  delete bom.serialNumber;
  delete bom.metadata?.timestamp;
  for (const tool of bom.metadata?.tools?.components ?? bom.metadata?.tools ?? []) delete tool.version;
  process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
} else if (what === 'list' && files.length > 0) {
  const lines = ['What this distribution holds of others, with version and licence as their authors declare them.'];
  for (const argument of files) {
    const cut = argument.indexOf('=');
    const { components = [] } = JSON.parse(readFileSync(argument.slice(cut + 1), 'utf8'));
    const named = components.filter((c) => c.group !== 'eu.alpsynergy').map((c) => `${name(c)} ${c.version}: ${licence(c)}`);
    lines.push('', `${argument.slice(0, cut)} (${named.length})`, ...named.sort().map((n) => `  ${n}`));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
} else {
  process.stderr.write("bom.mjs: say 'steady' with a bill on stdin, or 'list TITLE=FILE ...'\n");
  process.exitCode = 2;
}
