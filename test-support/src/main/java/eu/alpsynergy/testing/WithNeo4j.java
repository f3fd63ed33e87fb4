package eu.alpsynergy.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For test classes on the real Neo4j: the database is emptied, schema included, before the class's first test, and
 * parameters of type {@link TestNeo4j} or {@link org.neo4j.driver.Driver} are supplied.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Neo4jExtension.class)
public @interface WithNeo4j {}
