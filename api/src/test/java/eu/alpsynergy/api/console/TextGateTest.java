package eu.alpsynergy.api.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.alpsynergy.api.dto.ProblemDto;
import eu.alpsynergy.api.error.RequestProblem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGateTest {

    private static final ConsoleLimits LIMITS = ConsoleLimits.standard();

    static Stream<String> hostile() {
        return HostileStatements.all(1).stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileStatementIsRefusedByItsWords(String statement) {
        boolean endsEarly = statement.equals("MATCH (n:Region) // comment: RETURN n");
        if (!endsEarly) {
            assertThatThrownBy(() -> TextGate.check(statement, LIMITS)).isInstanceOf(RequestProblem.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) RETURN n",
                "match (n:Region {id: 'PIE'}) where n.nameEn contains 'CREATE (x)' return n.id as id",
                "MATCH (n) WHERE n.set = 1 AND n.create IS NOT NULL RETURN n.load AS delete",
                "MATCH (a)-[:TIED_TO*1..3]-(b) RETURN count(DISTINCT b) // DROP everything",
                "UNWIND range(1, 10) AS i RETURN i ORDER BY i DESC SKIP 2 LIMIT 3;",
                "UNWIND range(toInteger($a), $b) AS i RETURN i",
                "MATCH p = shortestPath((a:Actor)-[*..5]-(b:Actor)) WHERE (a)-->(b) AND NOT (b)-->(a) RETURN p",
                "MATCH (n) RETURN [x IN n.list WHERE x > 1 | x * 2] AS l, [(n)-->(m) | m.id] AS m",
                "CALL db.labels() YIELD label RETURN label",
                "CALL db.labels",
                "MATCH (p:Project) RETURN p.start AS start, p.stop AS stop ORDER BY start DESC, stop",
                "CALL (*) { MATCH (n) RETURN count(n) AS c } RETURN c",
                "RETURN point({latitude: 45, longitude: 7}) AS p, date('2024-01-01') AS d, duration.between($a, $b) AS e",
                "MATCH (n:`CREATE (x)`) RETURN n.`=~` AS `reduce(1)`",
                "MATCH (n) WHERE n.a = '=~ reduce( range(' RETURN n /* =~ */",
                "MATCH (n) WITH n.a + 1 AS b, n.c + ' ' + n.d AS e RETURN b, e",
                "MATCH (n:Actor|Cluster) WHERE EXISTS { (n)-->(:Region) } RETURN COUNT { (n)--() } AS k",
                "MATCH (n) RETURN CASE WHEN n.a IN (['x']) THEN (1) ELSE (2) END AS k",
                "WITH $x AS x MATCH (n {v: x}) RETURN n {.id, .name} AS m"
            })
    void aStatementThatReadsPasses(String statement) {
        assertThatCode(() -> TextGate.check(statement, LIMITS)).doesNotThrowAnyException();
    }

    @Test
    void aRefusalNamesRuleAndPlace() {
        ProblemDto problem = refusal("MATCH (n)\n  WHERE n.a =~ '.*'\nRETURN n");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.refusal().rule()).isEqualTo("regular-expression");
        assertThat(problem.refusal().place()).isEqualTo(new ProblemDto.Place(2, 13, "=~"));
    }

    @Test
    void aLimitNamesItsValueAndItsSetting() {
        ProblemDto problem = refusal("RETURN '" + "x".repeat(LIMITS.characters()) + "'");

        assertThat(problem.type()).isEqualTo("urn:alpsynergy:problem:cypher-characters");
        assertThat(problem.refusal().limit()).isEqualTo("10000");
        assertThat(problem.refusal().setting()).isEqualTo("console-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT ", "(", "[", "- ", "CASE WHEN true THEN ", "1 + ", "true OR ", "{a: "})
    void whatNestsIsBounded(String piece) {
        assertThatCode(() -> TextGate.check("RETURN " + piece.repeat(12) + "1", LIMITS))
                .doesNotThrowAnyException();
        assertThat(refusal("RETURN " + piece.repeat(ConsoleLimits.NESTING + 1) + "1")
                        .refusal()
                        .rule())
                .isEqualTo("nesting");
    }

    @Test
    void operatorsInARowCountTogetherWithTheBracketsAroundThem() {
        String nested = "(1+1+1+1+1+1+1+1+1+1+".repeat(8) + "1" + ")".repeat(8);

        assertThat(refusal("RETURN " + nested).refusal().rule()).isEqualTo("nesting");
    }

    @Test
    void manyShortExpressionsAreNoDeepOne() {
        String conditions = "n.a = 1, ".repeat(200);

        assertThatCode(() -> TextGate.check("MATCH (n) RETURN " + conditions + "1", LIMITS))
                .doesNotThrowAnyException();
    }

    @Test
    void subqueriesMayNestButNotFarther() {
        String open = "CALL { MATCH (n) WITH n ";
        String within = open.repeat(4) + "RETURN n" + " } RETURN n".repeat(4);
        String beyond = open.repeat(5) + "RETURN n" + " } RETURN n".repeat(5);

        assertThatCode(() -> TextGate.check(within, LIMITS)).doesNotThrowAnyException();
        assertThat(refusal(beyond).refusal().rule()).isEqualTo("subqueries");
    }

    private static ProblemDto refusal(String statement) {
        return catchThrowableOfType(RequestProblem.class, () -> TextGate.check(statement, LIMITS))
                .problem();
    }
}
