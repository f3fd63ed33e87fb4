#!/usr/bin/env python3
"""Five statements that would hold everything up, sent to a running explorer (its address is the argument): how long each answer
takes, the 95th percentile of other endpoints in the 4 s before and meanwhile, and when the console answers again."""
import json
import sys
import threading
import time
import urllib.error
import urllib.request

ADDRESS = sys.argv[1].rstrip("/")
PATHS = ["/synergies", "/regions/PIE", "/synergies/PIE/LOM", "/chains", "/search?q=wood"]
BOMBS = {
    "reduce over 2e9": "RETURN reduce(s = 0, i IN range(1, 2000000000) | s + i)",
    "comprehension over 1e9": "RETURN size([x IN range(1, 1000000000) | x])",
    "backtracking": "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(.*a){14}x'",
    "cartesian product": "MATCH (a:Project), (b:Project), (c:Project), (d:Actor) RETURN count(a.id + b.id + c.id + d.id)",
    "100-hop path": "MATCH (a:Actor)-[:TIED_TO*100]-(b) RETURN count(b)",
}


def run(query):
    body = json.dumps({"query": query}).encode()
    request = urllib.request.Request(ADDRESS + "/api/v1/cypher", body, {"Content-Type": "application/json"})
    begin = time.monotonic()
    try:
        with urllib.request.urlopen(request, timeout=120) as answer:
            answer.read()
            rule = "ok"
    except urllib.error.HTTPError as refused:
        rule = json.load(refused)["refusal"]["rule"]
    return time.monotonic() - begin, rule


def ask_others(seconds, times, stop):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not stop.is_set():
        begin = time.monotonic()
        with urllib.request.urlopen(ADDRESS + "/api/v1" + PATHS[len(times) % len(PATHS)], timeout=30) as answer:
            answer.read()
        times.append(time.monotonic() - begin)
        time.sleep(0.01)


def p95(times):
    return sorted(times)[int(len(times) * 0.95)] * 1000


ask_others(3, [], threading.Event())
for name, query in BOMBS.items():
    before, during, stop = [], [], threading.Event()
    ask_others(4, before, threading.Event())
    others = threading.Thread(target=ask_others, args=(120, during, stop))
    others.start()
    seconds, rule = run(query)
    stop.set()
    others.join()
    begin = time.monotonic()
    while run("RETURN 1")[1] != "ok":
        time.sleep(0.1)
    back = time.monotonic() - begin
    print(f"{name}: {rule} after {seconds:.2f} s; others p95 {p95(before):.1f} ms before, {p95(during):.1f} ms meanwhile"
          f" ({len(during)} requests); console back after {back:.2f} s", flush=True)
