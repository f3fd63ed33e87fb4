package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.ClusterService;
import eu.alpsynergy.model.Experience;
import eu.alpsynergy.model.Pilot;
import eu.alpsynergy.model.Practice;
import eu.alpsynergy.model.Recommendation;
import eu.alpsynergy.model.Service;

/** How the rows about services, practices, pilots and recommendations become records; the columns are the data package's. */
final class ExperienceRows {

    private ExperienceRows() {}

    static Experience of(DatasetTables tables) {
        return Experience.of(
                tables.map("services", ExperienceRows::service),
                tables.map("cluster_services", ExperienceRows::clusterService),
                tables.map("practices", ExperienceRows::practice),
                tables.map("pilots", ExperienceRows::pilot),
                tables.map("recommendations", ExperienceRows::recommendation));
    }

    private static Service service(Row row) {
        return new Service(row.id("id"), row.name("name"), row.findText("description"), row.provenance());
    }

    private static ClusterService clusterService(Row row) {
        return new ClusterService(row.id("cluster"), row.id("service"), row.provenance());
    }

    private static Practice practice(Row row) {
        return new Practice(
                row.id("id"),
                row.id("cluster"),
                row.findInteger("element"),
                row.name("title"),
                row.text("summary"),
                row.findText("url"),
                row.provenance());
    }

    private static Pilot pilot(Row row) {
        return new Pilot(
                row.id("id"),
                row.id("cluster"),
                row.name("title"),
                row.findText("start"),
                row.findText("end"),
                row.text("summary"),
                row.findText("outcome"),
                row.findText("url"),
                row.provenance());
    }

    private static Recommendation recommendation(Row row) {
        return new Recommendation(
                row.id("id"), row.id("pilot"), row.findText("region_type"), row.name("text"), row.provenance());
    }
}
