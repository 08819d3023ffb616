// iCalendar on standard input -> its components as JSON on standard output.
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const text = readFileSync(0, 'utf8');
const long = text.split('\r\n').filter(line => Buffer.byteLength(line) > 75);
if (long.length > 0 || /[^\r]\n/.test(text)) throw new Error(`lines are not folded or ended as RFC 5545 has it: ${long[0]}`);
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(text));
const one = component => Object.fromEntries([...component.getAllProperties()].map(p => [p.name, String(p.getFirstValue())]));
process.stdout.write(JSON.stringify({
  calendar: one(calendar),
  events: calendar.getAllSubcomponents('vevent').map(c => ({ ...one(c), days: new ICAL.Event(c).duration.toSeconds() / 86400, isDate: c.getFirstPropertyValue('dtstart').isDate })),
  notes: calendar.getAllSubcomponents('vjournal').map(one),
}));
