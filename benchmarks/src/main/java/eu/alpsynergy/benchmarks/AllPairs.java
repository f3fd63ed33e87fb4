package eu.alpsynergy.benchmarks;

import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.synergy.api.PairExplanation;
import eu.alpsynergy.synergy.api.SynergyOverview;
import eu.alpsynergy.synergy.api.SynergyParameters;
import eu.alpsynergy.synergy.diamond.SynergyDiamonds;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The synergy diamond on the default dataset: of all pairs, and of one pair with all its evidence; nothing is cached. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class AllPairs {

    private final GraphSnapshot snapshot = CsvSnapshot.ofDefaultDataset();
    private final SynergyParameters parameters = SynergyParameters.defaults(new TreeSet<>());

    @Benchmark
    public SynergyOverview allPairs() {
        return new SynergyDiamonds(snapshot, Optional.empty()).overview(parameters);
    }

    @Benchmark
    public PairExplanation onePairWithEvidence() {
        return new SynergyDiamonds(snapshot, Optional.empty()).explain(Id.of("PIE"), Id.of("LOM"), parameters);
    }
}
