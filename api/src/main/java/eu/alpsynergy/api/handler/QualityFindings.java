package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.DatasetDto.Finding;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.FactStatus;
import eu.alpsynergy.model.GraphSnapshot;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a look at the facts themselves shows: how much is missing or weak. */
final class QualityFindings {

    private final List<Finding> findings = new ArrayList<>();

    private QualityFindings() {}

    static List<Finding> of(GraphSnapshot s) {
        QualityFindings q = new QualityFindings();
        int actors = s.actors().size();
        q.add(
                "nace-unsourced",
                count(actors, i -> "unsourced".equals(s.actors().get(i).naceStatus())),
                actors,
                "actors whose industry (NACE division) has no source",
                "Akteure, deren Wirtschaftszweig (NACE-Abteilung) ohne Quelle ist",
                "acteurs dont la branche (division NACE) est sans source",
                "attori il cui settore (divisione NACE) è senza fonte",
                "akterjev, katerih dejavnost (oddelek NACE) je brez vira");
        int performances = s.performances().size();
        q.add(
                "performances-unsourced",
                count(performances, i -> s.performances().status(i) == FactStatus.UNSOURCED),
                performances,
                "assignments of actors to stages that rest on our own classification only",
                "Zuordnungen von Akteuren zu Stufen, die nur auf unserer Einordnung beruhen",
                "affectations d'acteurs à des étapes qui reposent sur notre seul classement",
                "assegnazioni di attori a fasi che si basano solo sulla nostra classificazione",
                "razvrstitev akterjev v stopnje, ki temeljijo le na naši presoji");
        q.add(
                "actors-without-stage",
                count(actors, i -> s.stagesOfActor().degree(i) == 0),
                actors,
                "actors that perform no stage of any chain",
                "Akteure ohne Stufe in einer Wertschöpfungskette",
                "acteurs sans étape dans une chaîne de valeur",
                "attori senza fase in una catena del valore",
                "akterjev brez stopnje v kateri od verig vrednosti");
        q.add(
                "actors-without-size",
                count(actors, i -> s.actors().get(i).sizeClass() == null),
                actors,
                "actors of unknown size",
                "Akteure unbekannter Größe",
                "acteurs de taille inconnue",
                "attori di dimensione sconosciuta",
                "akterjev neznane velikosti");
        int clusters = s.clusters().size();
        q.add(
                "clusters-unsourced",
                count(clusters, i -> s.clusters().get(i).provenance().status() == FactStatus.UNSOURCED),
                clusters,
                "clusters whose source was not kept",
                "Cluster, deren Quelle nicht erhalten ist",
                "clusters dont la source n'a pas été conservée",
                "cluster la cui fonte non è stata conservata",
                "grozdov, katerih vir ni ohranjen");
        q.add(
                "clusters-without-place",
                count(clusters, i -> s.clusters().get(i).city() == null),
                clusters,
                "clusters without a known seat",
                "Cluster ohne bekannten Sitz",
                "clusters sans siège connu",
                "cluster senza sede nota",
                "grozdov brez znanega sedeža");
        int labels = s.clusterLabels().size();
        q.add(
                "labels-without-end",
                count(labels, i -> s.clusterLabels().get(i).validUntil() == null),
                labels,
                "cluster labels whose end of validity is unknown",
                "Cluster-Labels mit unbekanntem Ablauf",
                "labels de clusters dont la fin de validité est inconnue",
                "etichette di cluster con scadenza ignota",
                "oznak grozdov z neznanim iztekom veljavnosti");
        int calls = s.calls().size();
        q.add(
                "calls-without-window",
                count(calls, i -> s.calls().get(i).windowKind() == Call.WindowKind.UNKNOWN),
                calls,
                "calls whose window is unknown (which does not mean closed)",
                "Aufrufe mit unbekanntem Zeitfenster (das heißt nicht: geschlossen)",
                "appels dont la fenêtre est inconnue (ce qui ne veut pas dire fermée)",
                "bandi con finestra ignota (il che non significa chiusa)",
                "razpisov z neznanim obdobjem (kar ne pomeni zaprtih)");
        q.add(
                "calls-without-budget",
                count(calls, i -> s.calls().get(i).budget() == null),
                calls,
                "calls of unknown budget",
                "Aufrufe mit unbekanntem Budget",
                "appels au budget inconnu",
                "bandi con dotazione ignota",
                "razpisov z neznanim proračunom");
        int regions = s.regions().size();
        q.add(
                "regions-without-activity",
                count(regions, i -> s.activityFigures().stream()
                        .noneMatch(f -> f.region().equals(s.regions().get(i).id()))),
                regions,
                "regions without figures of regional business statistics",
                "Regionen ohne Zahlen der regionalen Unternehmensstatistik",
                "régions sans chiffres de la statistique régionale des entreprises",
                "regioni senza dati della statistica regionale sulle imprese",
                "regij brez podatkov regionalne statistike podjetij");
        int projects = s.projects().size();
        q.add(
                "projects-without-dates",
                count(projects, i -> s.projects().get(i).start() == null),
                projects,
                "projects without a known start",
                "Projekte ohne bekannten Beginn",
                "projets sans début connu",
                "progetti senza inizio noto",
                "projektov brez znanega začetka");
        return q.findings;
    }

    private static int count(int size, IntPredicate weak) {
        return (int) IntStream.range(0, size).filter(weak).count();
    }

    private void add(String id, int count, int of, String en, String de, String fr, String it, String sl) {
        Map<Language, String> text = new EnumMap<>(Language.class);
        text.put(Language.EN, en);
        text.put(Language.DE, de);
        text.put(Language.FR, fr);
        text.put(Language.IT, it);
        text.put(Language.SL, sl);
        findings.add(new Finding(id, count, of, new LocalName(text)));
    }
}
