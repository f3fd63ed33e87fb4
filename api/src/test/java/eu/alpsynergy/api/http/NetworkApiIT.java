package eu.alpsynergy.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.testing.CsvSnapshot;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the network's routes say, over real HTTP on the default dataset. */
class NetworkApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ApiServer server;

    @BeforeAll
    static void start() {
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(CsvSnapshot.ofDefaultDataset());
        server = ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), snapshots, new Always());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theServerSendsWhatWasAskedForAndSaysHowMuchThereIs() throws Exception {
        JsonNode whole = json("/network");
        JsonNode part = json("/network?limit=20");

        assertThat(part.at("/counts/nodes")).isEqualTo(whole.at("/counts/nodes"));
        assertThat(part.at("/counts/shownNodes").asInt()).isEqualTo(20);
        assertThat(part.get("nodes")).hasSize(20);
        assertThat(part.get("edges").size())
                .isEqualTo(part.at("/counts/shownEdges").asInt());
        part.get("edges").forEach(e -> {
            assertThat(e.get("a").asInt()).isBetween(0, 19);
            assertThat(e.get("b").asInt()).isBetween(0, 19);
        });
    }

    @Test
    void aNodeHasTheSamePlaceWhateverElseIsShown() throws Exception {
        JsonNode whole = json("/network");
        for (String question : new String[] {"?limit=20", "?method=louvain&limit=50", ""}) {
            for (JsonNode node : json("/network" + question).get("nodes")) {
                JsonNode same = find(whole.get("nodes"), node.get("id").asText());
                assertThat(node.get("x")).isEqualTo(same.get("x"));
                assertThat(node.get("y")).isEqualTo(same.get("y"));
            }
        }
        JsonNode ego = json("/network/ego/f-pie-053");
        JsonNode centre = find(ego.get("nodes"), "f-pie-053");
        assertThat(centre.get("x"))
                .isEqualTo(find(whole.get("nodes"), "f-pie-053").get("x"));
    }

    @Test
    void sameQuestionSameAnswerByAnotherServer() throws Exception {
        SnapshotHolder snapshots = new SnapshotHolder();
        snapshots.set(CsvSnapshot.ofDefaultDataset());
        try (ApiServer other = ApiServer.start(ApiConfig.of("127.0.0.1", 0, "test"), snapshots, new Always())) {
            String question = "/network?theme=mobility&seed=7";
            json("/network");
            assertThat(body(other.port(), question).body())
                    .isEqualTo(body(server.port(), question).body());
        }
    }

    @Test
    void theReasonsOfNeighboursAddUpToTheirWeight() throws Exception {
        JsonNode ego = json("/network/ego/f-bav-003?ties=ties,memberships");
        assertThat(ego.get("neighbours")).isNotEmpty();
        ego.get("neighbours").forEach(n -> {
            double sum = 0;
            for (JsonNode reason : n.get("reasons")) {
                sum += reason.get("weight").asDouble();
                reason.get("facts").forEach(f -> assertThat(ego.get("facts").has(f.asText()))
                        .isTrue());
            }
            assertThat(n.get("reasonCount").asInt()).isEqualTo(n.get("reasons").size());
            assertThat(sum).isCloseTo(n.get("weight").asDouble(), within(1e-12));
        });
    }

    @Test
    void whomNothingJoinsHasAnEmptyNeighbourhood() throws Exception {
        JsonNode ego = json("/network/ego/f-fri-001");
        assertThat(ego.get("total").asInt()).isZero();
        assertThat(ego.get("nodes")).isEmpty();
        assertThat(ego.at("/centre/id").asText()).isEqualTo("f-fri-001");
    }

    @Test
    void everyCommunityIsOneOfThoseOfItsPageAndAllMembersAreThere() throws Exception {
        JsonNode all = json("/network/communities");
        int members = 0;
        for (JsonNode community : all.get("communities")) {
            JsonNode detail =
                    json("/network/communities/" + community.get("number").asInt());
            assertThat(detail.get("community")).isEqualTo(community);
            assertThat(detail.get("members")).hasSize(community.get("size").asInt());
            members += community.get("size").asInt();
        }
        assertThat(members).isEqualTo(all.get("nodes").asInt());
        assertThat(all.at("/stability/seeds").asInt()).isEqualTo(20);
    }

    @Test
    void aPartitionComparedWithItselfIsTheSameAndWithAnotherIsNot() throws Exception {
        JsonNode same = json("/network/compare");
        JsonNode other = json("/network/compare?withResolution=3");
        JsonNode network = json("/network/compare?withTies=stages");

        assertThat(same.get("ari").asDouble()).isEqualTo(1);
        assertThat(same.get("nmi").asDouble()).isCloseTo(1, within(1e-12));
        assertThat(same.get("moved")).isEmpty();
        assertThat(other.get("ari").asDouble()).isLessThan(1);
        assertThat(other.at("/second/method/resolution").asDouble()).isEqualTo(3);
        assertThat(other.get("movedCount").asInt()).isPositive();
        assertThat(network.get("common").asInt())
                .isLessThan(network.at("/first/nodes").asInt());
    }

    @ParameterizedTest
    @CsvSource({"PIE, SLO, steps", "f-bav-001, f-fri-001, steps", "SAL, cl-bav-15, strength"})
    void waysLeadFromTheOneToTheOtherAndEachStepHasItsReasons(String from, String to, String by) throws Exception {
        JsonNode ways = json("/network/paths?k=6&from=" + from + "&to=" + to + "&by=" + by);
        Set<String> seen = new HashSet<>();
        double before = 0;
        for (JsonNode way : ways.get("paths")) {
            assertThat(way.get("steps")).hasSize(way.get("stops").size() - 1);
            way.get("steps").forEach(step -> assertThat(step.get("reasons")).isNotEmpty());
            assertThat(seen.add(way.get("stops").toString())).isTrue();
            assertThat(way.get("cost").asDouble()).isGreaterThanOrEqualTo(before);
            before = way.get("cost").asDouble();
            if (from.length() == 3) {
                assertThat(way.at("/stops/0/region").asText()).isEqualTo(from);
            }
        }
    }

    @Test
    void thereAreWaysBetweenPiedmontAndSlovenia() throws Exception {
        assertThat(json("/network/paths?from=PIE&to=SLO&k=6").get("paths")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/network?ties=nothing",
                "/network?wProjects=0&wTies=0&wMemberships=0",
                "/network?resolution=0",
                "/network?limit=0",
                "/network?limit=20000",
                "/network?theme=bogus",
                "/network/communities?method=girvan",
                "/network/compare?withMethod=x",
                "/network/paths?from=PIE",
                "/network/paths?from=PIE&to=PIE",
                "/network/paths?from=nobody&to=PIE",
                "/network/ego/f-bav-001?depth=4"
            })
    void aWrongQuestionIsRefusedWithTheReason(String question) throws Exception {
        HttpResponse<String> answer = body(server.port(), question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid-parameters").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/network/communities/9999", "/network/communities/x", "/network/ego/nobody"})
    void whatIsNotThereIsNotFound(String question) throws Exception {
        assertThat(body(server.port(), question).statusCode()).isEqualTo(404);
    }

    @Test
    void girvanNewmanIsRefusedForALargeNetwork() throws Exception {
        HttpResponse<String> answer =
                body(server.port(), "/network/communities?method=girvan-newman&ties=projects,stages&clusters=no");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("method", "leiden");
    }

    private static JsonNode find(JsonNode nodes, String id) {
        for (JsonNode node : nodes) {
            if (node.get("id").asText().equals(id)) {
                return node;
            }
        }
        throw new AssertionError("no node " + id);
    }

    private static JsonNode json(String path) throws Exception {
        HttpResponse<String> response = body(server.port(), path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private static HttpResponse<String> body(int port, String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A database that always answers: none is needed here. */
    private static final class Always implements DatabaseStatus {
        @Override
        public boolean reachable() {
            return true;
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    }
}
