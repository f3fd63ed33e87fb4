package eu.alpsynergy.spark;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.graphx.Edge;
import org.apache.spark.graphx.Graph;
import org.apache.spark.graphx.lib.ConnectedComponents;
import org.apache.spark.graphx.lib.LabelPropagation;
import org.apache.spark.graphx.lib.PageRank;
import org.apache.spark.rdd.RDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** All actors and their ties as a graph of GraphX: ties go both ways, those of an actor to itself are left out, several between two weigh several times. */
final class TieGraph {

    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.Any();

    /** Actors and the numbers they have in the graph, in the order of their ids. */
    private final JavaPairRDD<String, Long> numbers;

    private final Graph<Object, Object> graph;

    TieGraph(Tables tables) {
        this.numbers = tables.table("actors")
                .select("id")
                .sort("id")
                .javaRDD()
                .map(row -> row.getString(0))
                .zipWithIndex()
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<Edge<Object>> oneWay = tables.table("ties")
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)))
                .join(numbers)
                .mapToPair(t -> new Tuple2<>(t._2()._1(), t._2()._2()))
                .join(numbers)
                .map(t -> t._2())
                .filter(t -> !t._1().equals(t._2()))
                .map(t -> new Edge<>(t._1(), t._2(), (Object) 1));
        JavaRDD<Edge<Object>> bothWays =
                oneWay.union(oneWay.map(e -> new Edge<>(e.dstId(), e.srcId(), (Object) 1)));
        JavaRDD<Tuple2<Object, Object>> nodes = numbers.map(t -> new Tuple2<>((Object) t._2(), (Object) 1));
        StorageLevel level = StorageLevel.MEMORY_AND_DISK();
        this.graph = Graph.apply(nodes.rdd(), bothWays.rdd(), 1, level, level, ANY, ANY);
    }

    /** Each actor with the actor of the smallest id that ties lead to. */
    JavaPairRDD<String, String> components() {
        return named(ConnectedComponents.run(graph, ANY, ANY).vertices());
    }

    /** Each actor with the actor whose label it has after the rounds; the result depends on how ties of labels are broken. */
    JavaPairRDD<String, String> labels(int rounds) {
        return named(LabelPropagation.run(graph, rounds, ANY).vertices());
    }

    /**
     * Each actor's share of the rank of all.
     *
     * @param tolerance a rank that changes by less, in units of the mean rank, does not spread any more
     */
    JavaPairRDD<String, Double> pageRank(double damping, double tolerance) {
        JavaPairRDD<Long, Double> ranks = pairs(
                        PageRank.runUntilConvergence(graph, tolerance, 1 - damping, ANY, ANY).vertices())
                .mapToPair(t -> new Tuple2<>((Long) t._1(), (Double) t._2()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        double all = ranks.mapToDouble(t -> t._2()).sum();
        return named(ranks.mapValues(rank -> rank / all));
    }

    private JavaPairRDD<String, String> named(RDD<Tuple2<Object, Object>> vertices) {
        JavaPairRDD<Long, String> names = numbers.mapToPair(t -> new Tuple2<>(t._2(), t._1()));
        return named(pairs(vertices)
                .mapToPair(t -> new Tuple2<>((Long) t._2(), (Long) t._1()))
                .join(names)
                .mapToPair(t -> t._2()));
    }

    private <V> JavaPairRDD<String, V> named(JavaPairRDD<Long, V> values) {
        return numbers.mapToPair(t -> new Tuple2<>(t._2(), t._1()))
                .join(values)
                .mapToPair(t -> t._2())
                .sortByKey();
    }

    private static JavaRDD<Tuple2<Object, Object>> pairs(RDD<Tuple2<Object, Object>> vertices) {
        return vertices.toJavaRDD();
    }
}
