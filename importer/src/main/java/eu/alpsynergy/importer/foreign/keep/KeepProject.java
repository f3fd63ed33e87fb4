package eu.alpsynergy.importer.foreign.keep;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A project while its partners are read. */
final class KeepProject {

    private final KeepProgramme programme;
    private final String acronym;
    private final Map<String, Integer> partnersOfRegion = new TreeMap<>();
    private final Set<String> actors = new TreeSet<>();
    private int partners;
    private String start = "";
    private String end = "";
    private String budget = "";
    private String erdf = "";

    KeepProject(KeepProgramme programme, String acronym) {
        this.programme = programme;
        this.acronym = acronym;
    }

    KeepProgramme programme() {
        return programme;
    }

    String acronym() {
        return acronym;
    }

    void countPartner() {
        partners++;
    }

    void countPartnerIn(String region) {
        partnersOfRegion.merge(region, 1, Integer::sum);
    }

    void addActor(String id) {
        actors.add(id);
    }

    void describe(String startDay, String endDay, String budgetEur, String erdfEur) {
        start = startDay;
        end = endDay;
        budget = budgetEur;
        erdf = erdfEur;
    }

    int partners() {
        return partners;
    }

    Map<String, Integer> partnersOfRegion() {
        return partnersOfRegion;
    }

    Set<String> actors() {
        return actors;
    }

    String start() {
        return start;
    }

    String end() {
        return end;
    }

    String budget() {
        return budget;
    }

    String erdf() {
        return erdf;
    }
}
