package eu.alpsynergy.neo4j.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of neo4j.conf: Bolt on the loopback alone, no way to files or addresses, bounded memory and time. */
final class Neo4jConf {

    private Neo4jConf() {}

    static String text(LocalNeo4jConfig config, int boltPort) {
        Map<String, String> settings = hardened(config, boltPort);
        settings.putAll(config.extraSettings());
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining(
                        "", "# Written anew at every start; change the program's options instead.\n", ""));
    }

    private static Map<String, String> hardened(LocalNeo4jConfig config, int boltPort) {
        Map<String, String> s = new LinkedHashMap<>();
        String address = "127.0.0.1:" + boltPort;
        s.put("server.config.strict_validation.enabled", "true");
        s.put("server.bolt.enabled", "true");
        s.put("server.bolt.listen_address", address);
        s.put("server.bolt.advertised_address", address);
        s.put("server.http.enabled", "false");
        s.put("server.https.enabled", "false");
        s.put("dbms.usage_report.enabled", "false");
        s.put("dbms.security.auth_enabled", "true");

        // LOAD CSV works inside read transactions too: close files and addresses both.
        s.put("dbms.security.allow_csv_import_from_file_urls", "false");
        s.put("internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0");
        s.put("server.directories.import", DataFolder.IMPORT);
        s.put("server.directories.plugins", DataFolder.PLUGINS);
        // No plugin, whatever lies in its folder. Neo4j's own procedures (JMX, killing connections) are loaded past
        // this list:
        // whoever lets people write queries has to check what they call.
        s.put("dbms.security.procedures.allowlist", "none");
        s.put("dbms.security.procedures.unrestricted", "");

        s.put("db.transaction.timeout", "120s");
        s.put("dbms.memory.transaction.total.max", config.maxHeapMb() * 2 / 3 + "m");
        s.put("db.memory.transaction.max", config.maxHeapMb() / 2 + "m");
        s.put("server.memory.pagecache.size", config.pageCacheMb() + "m");
        s.put("server.bolt.thread_pool_max_size", "64");

        s.put("db.logs.query.enabled", "OFF");
        s.put("db.tx_log.preallocate", "false");
        s.put("db.tx_log.rotation.size", "32m");
        s.put("db.tx_log.rotation.retention_policy", "64m size");
        // Without this a stop waits two seconds several times over for clients that are gone.
        s.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
        return s;
    }
}
