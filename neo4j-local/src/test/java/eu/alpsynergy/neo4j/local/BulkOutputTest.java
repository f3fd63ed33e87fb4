package eu.alpsynergy.neo4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkOutputTest {

    @Test
    void partsAndHowFarTheyAreAreReadFromTheToolsLines() {
        List<String> heard = new ArrayList<>();
        BulkOutput output = new BulkOutput(new BulkProgress() {
            @Override
            public void part(String name) {
                heard.add(name);
            }

            @Override
            public void reached(long done) {
                heard.add(Long.toString(done));
            }
        });

        List.of(
                        "WARNING: heap size 455.5MiB may be too small to complete this import. Suggested heap size is"
                                + " 1.001GiBNodes, started 2026-11-27 15:02:23.617+0000",
                        "[*Nodes:0B/s 772.6MiB-----------------]    0 ∆    0",
                        "[*Nodes:0B/s 772.6MiB-----------------]90.0K ∆90.0K",
                        "Done in 13s 288ms",
                        "Relationships, started 2026-11-27 15:02:39.964+0000",
                        "[*Relationships:0B/s 784.1MiB---------] 1.2M ∆ 400K",
                        "Relationship --> Relationship 1-24/24, started 2026-11-27 15:03:13.662+0000",
                        "[>--------------|*LINK----|v:7.782MiB/s-------]4.68M ∆4.44M",
                        "IMPORT DONE in 1m 7s 879ms. ",
                        "  1007895 nodes")
                .forEach(output);

        assertThat(heard)
                .containsExactly(
                        "Nodes", "0", "90000", "Relationships", "1200000", "Relationship --> Relationship", "4680000");
    }
}
