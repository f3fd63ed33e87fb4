package eu.alpsynergy.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code truth.json}: what was planted, for those who measure how much of it an analysis finds again. */
final class TruthFile {

    static final String NAME = "truth.json";

    private final Invention invention;

    TruthFile(Invention invention) {
        this.invention = invention;
    }

    void write(Path folder) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAME)));
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            arguments(json);
            json.writeObjectFieldStart("ties");
            json.writeNumberField("shareInOwnCommunity", TieDraws.IN_COMMUNITY);
            json.writeNumberField("shareToPartnerRegion", TieDraws.TO_PARTNER_REGION);
            json.writeEndObject();
            regions(json);
            communities(json);
            communityOfActor(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void arguments(JsonGenerator json) throws IOException {
        GeneratorArguments wanted = invention.arguments();
        json.writeObjectFieldStart("arguments");
        json.writeNumberField("regions", wanted.regions());
        json.writeNumberField("clusters", wanted.clusters());
        json.writeNumberField("firms", wanted.firms());
        json.writeNumberField("ties", wanted.ties());
        json.writeNumberField("seed", wanted.seed());
        json.writeEndObject();
    }

    private void regions(JsonGenerator json) throws IOException {
        Places places = invention.places();
        json.writeArrayFieldStart("regions");
        for (int r = 0; r < places.count(); r++) {
            json.writeStartObject();
            json.writeStringField("id", Codes.region(r));
            json.writeStringField("partner", Codes.region(places.partnerOf(r)));
            json.writeNumberField("firms", places.firms(r));
            json.writeArrayFieldStart("strongThemes");
            for (int theme : invention.communities().strongThemes(r)) {
                json.writeString(Nace.themeId(theme));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void communities(JsonGenerator json) throws IOException {
        PlantedCommunities communities = invention.communities();
        json.writeArrayFieldStart("communities");
        for (int c = 0; c < communities.count(); c++) {
            json.writeStartObject();
            json.writeStringField("theme", Nace.themeId(communities.theme(c)));
            json.writeStringField("home", Codes.region(communities.home(c)));
            json.writeArrayFieldStart("regions");
            List<Integer> regions = communities.regions(c);
            for (int region : regions) {
                json.writeString(Codes.region(region));
            }
            json.writeEndArray();
            json.writeNumberField("members", invention.population().members(c));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Places in {@code communities}, in the order of the rows of actors.csv. */
    private void communityOfActor(JsonGenerator json) throws IOException {
        Places places = invention.places();
        json.writeArrayFieldStart("communityOfActor");
        for (int r = 0; r < places.count(); r++) {
            for (int i = places.firstFirm(r); i < places.firstFirm(r + 1); i++) {
                json.writeNumber(invention.population().community(i, r));
            }
        }
        json.writeEndArray();
    }
}
