#!/usr/bin/env python3
"""igraph on the files directed.py writes: paths_igraph.py FILE PAIRS K (0 = no ways) -> name, CPU seconds of the calls, result, a line each."""
import sys
import time

import igraph


def timed(name, work):
    start = time.process_time()
    result = work()
    print(f"{name} {time.process_time() - start:.4f} {result}", flush=True)


def main(path, pair_file, k):
    edges, costs, capacities = [], [], []
    with open(path, encoding="ascii") as file:
        next(file)
        for line in file:
            a, b, cost, capacity = line.split(",")
            edges.append((int(a), int(b)))
            costs.append(float(cost))
            capacities.append(float(capacity))
    graph = igraph.Graph(edges=edges, directed=True)
    with open(pair_file, encoding="ascii") as file:
        pairs = [tuple(map(int, line.split(","))) for line in file]
    infinity = float("inf")
    timed(
        "searches",
        lambda: sum(d for a, _ in pairs for d in graph.distances(source=a, weights=costs)[0] if d < infinity),
    )
    timed("flows", lambda: sum(graph.maxflow(a, b, capacities).value for a, b in pairs))
    undirected = graph.as_undirected()
    timed("cliques", lambda: len(undirected.maximal_cliques()))

    def ways(a, b):
        found = graph.get_k_shortest_paths(a, b, k=k, weights=costs, output="epath")
        return sum(costs[e] for way in found for e in way)

    for number, (a, b) in enumerate(pairs if k > 0 else [], start=1):
        timed(f"ways-of-pair-{number}", lambda: ways(a, b))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
