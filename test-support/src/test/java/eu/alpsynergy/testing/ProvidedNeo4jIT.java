package eu.alpsynergy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

@WithNeo4j
class ProvidedNeo4jIT {

    @Test
    void emptiesDataAndKeepsOrDropsTheSchema(TestNeo4j neo4j, Driver driver) {
        QueryConfig database =
                QueryConfig.builder().withDatabase(neo4j.database()).build();
        driver.executableQuery("CREATE CONSTRAINT one FOR (x:X) REQUIRE x.id IS UNIQUE")
                .withConfig(database)
                .execute();
        driver.executableQuery("UNWIND range(1, 12000) AS i CREATE (:X {id: i})-[:NEXT]->(:Y)")
                .withConfig(database)
                .execute();

        neo4j.clear();
        assertThat(count(driver, database, "MATCH (n) RETURN count(n) AS n")).isZero();
        assertThat(count(driver, database, "SHOW CONSTRAINTS YIELD name RETURN count(*) AS n"))
                .isEqualTo(1);

        neo4j.clearAll();
        assertThat(count(driver, database, "SHOW CONSTRAINTS YIELD name RETURN count(*) AS n"))
                .isZero();
    }

    @Test
    void isTheSameServerEveryTime(TestNeo4j neo4j) {
        assertThat(TestNeo4j.get()).isSameAs(neo4j);
        assertThat(neo4j.origin()).isNotBlank();
    }

    private static long count(Driver driver, QueryConfig database, String cypher) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of())
                .withConfig(database)
                .execute()
                .records()
                .get(0)
                .get("n")
                .asLong();
    }
}
