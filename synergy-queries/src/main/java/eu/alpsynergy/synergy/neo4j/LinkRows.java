package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.ActivityChain;
import eu.alpsynergy.model.ActivityFigure;
import eu.alpsynergy.model.ClusterLabel;
import eu.alpsynergy.model.IndustryTheme;
import eu.alpsynergy.model.Membership;
import eu.alpsynergy.model.Participation;
import eu.alpsynergy.model.Performance;
import eu.alpsynergy.model.PriorityActivity;
import eu.alpsynergy.model.ProjectRegion;
import eu.alpsynergy.model.ReferenceFigure;
import eu.alpsynergy.model.RegionLink;
import eu.alpsynergy.model.RegionTie;
import eu.alpsynergy.model.StageLink;
import eu.alpsynergy.model.ThemeLink;

/** How the rows of tables that link two others become records; the columns are the data package's. */
final class LinkRows {

    private LinkRows() {}

    /** Scheme and grade stand in the label's own row. */
    static ClusterLabel clusterLabel(Row row, Row label) {
        return new ClusterLabel(
                row.id("cluster"),
                label.text("id"),
                label.text("scheme"),
                label.findText("grade"),
                row.findText("awarded"),
                row.findText("valid_until"),
                label.findInteger("valid_years"),
                row.findText("text"),
                row.provenance());
    }

    static StageLink stageLink(Row row) {
        return new StageLink(
                row.id("from_stage"), row.id("to_stage"), row.code("kind", StageLink.Kind::parse), row.provenance());
    }

    static Performance performance(Row row) {
        return new Performance(row.id("actor"), row.id("stage"), row.text("basis"), row.provenance());
    }

    static PriorityActivity priorityActivity(Row row) {
        return new PriorityActivity(row.id("priority"), row.id("activity"), row.provenance());
    }

    static ActivityChain activityChain(Row row) {
        return new ActivityChain(row.id("activity"), row.id("chain"), row.provenance());
    }

    static Membership membership(Row row) {
        return new Membership(row.id("actor"), row.id("cluster"), row.provenance());
    }

    static ProjectRegion projectRegion(Row row) {
        return new ProjectRegion(row.id("project"), row.id("region"), row.integer("partners"), row.provenance());
    }

    static Participation participation(Row row) {
        return new Participation(row.id("actor"), row.id("project"), row.provenance());
    }

    static RegionTie regionTie(Row row) {
        return new RegionTie(
                row.id("region_a"),
                row.id("region_b"),
                row.integer("fp7_projects"),
                row.integer("h2020_projects"),
                row.integer("fp7_firm_projects"),
                row.integer("h2020_firm_projects"),
                row.provenance());
    }

    static IndustryTheme industryTheme(Row row) {
        return new IndustryTheme(row.id("industry"), row.id("theme"), row.number("weight"), row.provenance());
    }

    static ActivityFigure activity(Row row) {
        return new ActivityFigure(
                row.id("region"),
                row.id("industry"),
                row.text("indicator"),
                row.number("value"),
                row.integer("year"),
                row.text("unit"),
                row.findText("flag"),
                row.provenance());
    }

    static ReferenceFigure reference(Row row) {
        return new ReferenceFigure(
                row.id("country"),
                row.id("industry"),
                row.text("indicator"),
                row.number("value"),
                row.integer("year"),
                row.text("unit"),
                row.findText("flag"),
                row.provenance());
    }

    static <T> ThemeLink<T> theme(Row row, String subject) {
        return new ThemeLink<>(row.id(subject), row.id("theme"), row.provenance());
    }

    static <T> RegionLink<T> region(Row row, String subject) {
        return new RegionLink<>(row.id(subject), row.id("region"), row.provenance());
    }
}
