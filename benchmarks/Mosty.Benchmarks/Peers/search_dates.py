"""dateparser.search over documents: reads {"id", "language", "text"} a line, writes {"id", "seconds", "dates"} a line (processor time of the search alone)."""
import json
import sys
import time

from dateparser.search import search_dates

for line in sys.stdin:
    document = json.loads(line)
    start = time.process_time()
    found = search_dates(document["text"], languages=[document["language"]]) or []
    seconds = time.process_time() - start
    dates = [{"value": moment.date().isoformat(), "quote": quote} for quote, moment in found]
    print(json.dumps({"id": document["id"], "seconds": seconds, "dates": dates}), flush=True)
