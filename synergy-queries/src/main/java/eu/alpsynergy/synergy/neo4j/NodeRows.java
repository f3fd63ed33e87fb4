package eu.alpsynergy.synergy.neo4j;

import eu.alpsynergy.model.Actor;
import eu.alpsynergy.model.ActorKind;
import eu.alpsynergy.model.AssessmentAnswer;
import eu.alpsynergy.model.AssessmentBlock;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Country;
import eu.alpsynergy.model.Industry;
import eu.alpsynergy.model.Partner;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.model.Priority;
import eu.alpsynergy.model.Programme;
import eu.alpsynergy.model.Project;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.RegionFigure;
import eu.alpsynergy.model.S3Field;
import eu.alpsynergy.model.Source;
import eu.alpsynergy.model.Stage;
import eu.alpsynergy.model.Strategy;
import eu.alpsynergy.model.Theme;
import eu.alpsynergy.model.Tie;
import eu.alpsynergy.model.TransformativeActivity;
import eu.alpsynergy.model.ValueChain;

/** How the rows of tables with an id become records; the columns are the data package's. */
final class NodeRows {

    private NodeRows() {}

    static Source source(Row row) {
        return new Source(
                row.id("id"),
                row.text("title"),
                row.findText("url"),
                row.findText("licence"),
                row.findText("retrieved"));
    }

    static Country country(Row row) {
        return new Country(
                row.id("id"), row.name("name"), row.flag("eu_member"), row.text("currency"), row.provenance());
    }

    static Region region(Row row) {
        return new Region(
                row.id("id"),
                row.name("name"),
                row.text("name_local"),
                row.id("country"),
                row.text("nuts_2013"),
                row.text("nuts_2021"),
                row.integer("nuts_level"),
                row.list("nuts2_members"),
                row.findText("cohesion_2014_20"),
                row.findText("cohesion_2021_27"),
                row.findLocation(),
                row.provenance());
    }

    static RegionFigure regionFigure(Row row) {
        return new RegionFigure(
                row.id("id"),
                row.id("region"),
                row.text("indicator"),
                row.number("value"),
                row.text("unit"),
                row.provenance());
    }

    static Theme theme(Row row) {
        return new Theme(row.id("id"), row.name("name"), row.provenance());
    }

    static S3Field s3Field(Row row) {
        return new S3Field(row.id("id"), row.name("name"), row.provenance());
    }

    static Strategy strategy(Row row) {
        return new Strategy(
                row.id("id"), row.id("region"), row.code("period", Period::parse), row.text("title"), row.provenance());
    }

    static Priority priority(Row row) {
        return new Priority(
                row.id("id"),
                row.id("strategy"),
                row.findText("name_original"),
                row.text("name_en"),
                row.text("kind"),
                row.provenance());
    }

    static Cluster cluster(Row row) {
        return new Cluster(
                row.id("id"),
                row.text("name"),
                row.text("kind"),
                row.id("region"),
                row.findText("city"),
                row.findText("host"),
                row.findText("sector"),
                row.findText("website"),
                row.provenance());
    }

    static Actor actor(Row row) {
        return new Actor(
                row.id("id"),
                row.text("name"),
                row.findText("legal_name"),
                row.code("kind", ActorKind::parse),
                row.id("region"),
                row.findText("city"),
                row.findText("nuts3"),
                row.findText("nace"),
                row.findText("nace_status"),
                row.findText("size_class"),
                row.findText("website"),
                row.findPoint(),
                row.provenance());
    }

    static ValueChain chain(Row row) {
        return new ValueChain(row.id("id"), row.name("name"), row.id("field"), row.provenance());
    }

    static Stage stage(Row row) {
        return new Stage(
                row.id("id"),
                row.id("chain"),
                row.integer("order"),
                row.name("name"),
                row.text("kind"),
                row.list("nace"),
                row.provenance());
    }

    static Tie tie(Row row) {
        return new Tie(
                row.id("id"),
                row.id("from_actor"),
                row.id("to_actor"),
                row.text("kind"),
                row.flag("directed"),
                row.findInteger("shared_projects"),
                row.findInteger("smallest_consortium"),
                row.findText("detail"),
                row.provenance());
    }

    static Programme programme(Row row) {
        return new Programme(
                row.id("id"),
                row.text("title"),
                row.findCode("period", Period::parse),
                row.text("kind"),
                row.findText("cci"),
                row.provenance());
    }

    static Project project(Row row) {
        return new Project(
                row.id("id"),
                row.text("acronym"),
                row.id("programme"),
                row.findInteger("thematic_objective"),
                row.findText("start"),
                row.findText("end"),
                row.findInteger("total_partners"),
                row.provenance());
    }

    static Call call(Row row) {
        return new Call(
                row.id("id"),
                row.id("programme"),
                row.text("name"),
                row.code("window_kind", Call.WindowKind::parse),
                row.findText("window_note"),
                row.findText("opens"),
                row.findText("closes"),
                row.findNumber("budget"),
                row.text("currency"),
                row.findNumber("rate_small"),
                row.findNumber("rate_medium"),
                row.findNumber("rate_large"),
                row.findNumber("rate_research"),
                row.findNumber("max_grant"),
                row.findInteger("min_partners"),
                row.findInteger("max_partners"),
                row.findNumber("max_share_one_partner"),
                row.findInteger("trl_min"),
                row.findInteger("trl_max"),
                row.findText("external_partners"),
                row.findText("site_rule"),
                row.findText("themes_note"),
                row.findText("remark"),
                row.provenance());
    }

    static Partner partner(Row row) {
        return new Partner(
                row.id("id"),
                row.text("name"),
                row.text("role"),
                row.id("region"),
                row.findText("city"),
                row.findText("country"),
                row.provenance());
    }

    static Industry industry(Row row) {
        return new Industry(
                row.id("id"),
                row.text("nace"),
                row.text("revision"),
                row.text("level"),
                row.name("name"),
                row.provenance());
    }

    static TransformativeActivity transformativeActivity(Row row) {
        return new TransformativeActivity(
                row.id("id"),
                row.name("name"),
                row.id("region"),
                row.findText("description"),
                row.findText("start"),
                row.findText("end"),
                row.provenance());
    }

    static AssessmentBlock assessmentBlock(Row row) {
        return new AssessmentBlock(row.id("id"), row.name("title"), row.provenance());
    }

    static AssessmentAnswer assessmentAnswer(Row row) {
        return new AssessmentAnswer(
                row.id("id"),
                row.id("region"),
                row.id("block"),
                row.text("respondent_group"),
                row.text("stage"),
                row.number("score"),
                row.provenance());
    }
}
