#!/usr/bin/env python3
"""Writes the figures of igraph and networkx that tests compare ours with.

Usage: golden.py FOLDER (synergy-queries/src/test/resources/eu/alpsynergy/synergy/network)
Needs python3-igraph 0.10 and python3-networkx 2.8 (Debian 12). Writes
  edges.csv       graph,directed,source,target,weight: graphs known from the literature, and random ones from a fixed seed
  modularity.csv  graph,best,runs: the highest modularity of 400 runs of igraph's Leiden, each until nothing improves
  measures.csv    graph,measure,tool,node,value
"""
import csv
import random
import sys
from fractions import Fraction

import igraph
import networkx as nx

RUNS = 400


def planted(seed, groups, size, edges, inside):
    rng = random.Random(seed)
    pairs = set()
    while len(pairs) < edges:
        a = rng.randrange(groups * size)
        b = a // size * size + rng.randrange(size) if rng.random() < inside else rng.randrange(groups * size)
        if a != b:
            pairs.add((min(a, b), max(a, b)))
    return [(a, b, 1) for a, b in sorted(pairs)]


def random_edges(seed, nodes, edges, directed):
    rng = random.Random(seed)
    pairs = set()
    while len(pairs) < edges:
        a, b = rng.randrange(nodes), rng.randrange(nodes)
        if a != b:
            pairs.add((a, b) if directed else (min(a, b), max(a, b)))
    return [(a, b, rng.randint(1, 5)) for a, b in sorted(pairs)]


def known(graph):
    numbered = nx.convert_node_labels_to_integers(graph, ordering="sorted")
    return sorted((min(a, b), max(a, b), d.get("weight", 1)) for a, b, d in numbered.edges(data=True))


def graphs():
    karate = nx.Graph(nx.karate_club_graph().edges())
    yield "zachary", False, known(karate)
    yield "florentine", False, known(nx.florentine_families_graph())
    yield "southern-women", False, known(nx.Graph(nx.davis_southern_women_graph().edges()))
    yield "miserables", False, known(nx.les_miserables_graph())
    yield "planted-200", False, planted(1, 8, 25, 900, 0.7)
    yield "planted-600", False, planted(2, 12, 50, 1800, 0.5)
    yield "random-weighted", False, random_edges(3, 40, 110, False)
    yield "random-directed", True, random_edges(4, 40, 150, True)


def in_igraph(directed, edges):
    nodes = 1 + max(max(a, b) for a, b, _ in edges)
    graph = igraph.Graph(n=nodes, edges=[(a, b) for a, b, _ in edges], directed=directed)
    graph.es["weight"] = [float(w) for _, _, w in edges]
    graph.es["cost"] = [1.0 / w for _, _, w in edges]
    return graph


def in_networkx(directed, edges):
    # Fractions, because networkx compares costs exactly: as doubles 1/3 + 1/3 + 1/3 and 1/2 + 1/2 are no tie to it.
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from(range(1 + max(max(a, b) for a, b, _ in edges)))
    graph.add_edges_from((a, b, {"weight": w, "cost": Fraction(1, w)}) for a, b, w in edges)
    return graph


def measures(directed, edges):
    ig = in_igraph(directed, edges)
    yield "degree", "igraph", ig.degree()
    yield "strength", "igraph", ig.strength(weights="weight")
    yield "betweenness", "igraph", ig.betweenness(directed=directed, weights="cost")
    yield "pagerank", "igraph", ig.pagerank(directed=directed, damping=0.85, weights="weight")
    yield "core", "igraph", ig.coreness(mode="all")
    yield "constraint", "igraph", ig.constraint(weights="weight")
    gx = in_networkx(directed, edges)
    nodes = sorted(gx)
    between = nx.betweenness_centrality(gx, weight="cost", normalized=False)
    yield "betweenness", "networkx", [between[v] for v in nodes]
    core = nx.core_number(gx)
    yield "core", "networkx", [core[v] for v in nodes]
    constraint = nx.constraint(gx, weight="weight")
    yield "constraint", "networkx", [constraint[v] for v in nodes]


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def main(folder):
    all_edges, best, values = [], [], []
    for name, directed, edges in graphs():
        all_edges += [(name, str(directed).lower(), a, b, w) for a, b, w in edges]
        values += [
            (name, measure, tool, node, repr(value))
            for measure, tool, found in ([] if name.startswith("planted") else measures(directed, edges))
            for node, value in enumerate(found)
            if value == value
        ]
        if not directed:
            graph = in_igraph(directed, edges)
            runs = []
            for seed in range(RUNS):
                random.seed(seed)
                part = graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=-1)
                runs.append(graph.modularity(part.membership, weights="weight"))
            best.append((name, repr(max(runs)), RUNS))
    write(folder + "/edges.csv", ["graph", "directed", "source", "target", "weight"], all_edges)
    write(folder + "/modularity.csv", ["graph", "best", "runs"], best)
    write(folder + "/measures.csv", ["graph", "measure", "tool", "node", "value"], values)


if __name__ == "__main__":
    main(sys.argv[1])
