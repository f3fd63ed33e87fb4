package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.CallSummary;
import eu.alpsynergy.api.dto.CornerDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.PairSummary;
import eu.alpsynergy.api.dto.PartDto;
import eu.alpsynergy.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The brief of a pair of regions: the corners of the diamond and what they are made of. */
final class BriefOfPair implements BriefSubject {

    private static final int FEW = 5;

    @Override
    public Content content(View view, Query query, BriefTexts texts) {
        Region a = RouteList.find("region", view.snapshot().regions(), query.required("a"));
        Region b = RouteList.find("region", view.snapshot().regions(), query.required("b"));
        if (a.equals(b)) {
            query.refuse("b", b.id().value(), "is the same region twice", "another region than '" + a.id() + "'");
            query.refuseIfWrong();
        }
        PairDetail pair = new SynergyAnswers(view).pair(a.id(), b.id(), view.defaults());
        PairSummary sum = pair.summary();
        String nameA = texts.name(a.name());
        String nameB = texts.name(b.name());
        List<Sentence> message = List.of(
                texts.sentence(
                        "pair.rank",
                        nameA,
                        nameB,
                        texts.score(sum.potential()),
                        sum.rank() == null ? texts.of("unknown") : texts.count(sum.rank()),
                        texts.count(pair.pairsTotal())),
                texts.sentence(sum.untapped() ? "pair.untapped" : "pair.tapped"));
        return new Content(
                nameA + " – " + nameB,
                "/pair/" + a.id() + "/" + b.id(),
                message,
                BriefSubject.figures(
                        texts,
                        List.of(
                                BriefSubject.row(texts.of("f.potential"), texts.score(sum.potential())),
                                BriefSubject.row(texts.of("f.overlap"), texts.score(sum.overlap())),
                                BriefSubject.row(texts.of("f.complementarity"), texts.score(sum.complementarity())),
                                BriefSubject.row(texts.of("f.fit"), texts.score(sum.fit())),
                                BriefSubject.row(texts.of("f.ties"), texts.score(sum.ties())))),
                reasons(texts, pair, nameA, nameB),
                List.of(),
                pair.sources());
    }

    private static List<Sentence> reasons(BriefTexts texts, PairDetail pair, String a, String b) {
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(
                texts.sentence("pair.overlap", strongest(texts, pair.corners().overlap())));
        reasons.add(texts.sentence(
                "pair.complement", a, b, strongest(texts, pair.corners().complementarityAFromB())));
        reasons.add(texts.sentence(
                "pair.complement", b, a, strongest(texts, pair.corners().complementarityBFromA())));
        reasons.add(texts.sentence("pair.fit", strongest(texts, pair.corners().fit())));
        reasons.add(texts.sentence("pair.projects", texts.count(pair.summary().sharedProjects())));
        reasons.add(texts.sentence(
                "pair.calls",
                texts.list(pair.calls().both().stream()
                        .limit(FEW)
                        .map(c -> call(texts, c))
                        .toList())));
        return reasons;
    }

    /** A call's name says little alone: its programme and, where known, its window. */
    private static String call(BriefTexts texts, CallSummary call) {
        AnnexTexts words = new AnnexTexts(texts.language());
        String first = call.opens() == null ? "?" : words.date(LocalDate.parse(call.opens()));
        String last = call.closes() == null ? "?" : words.date(LocalDate.parse(call.closes()));
        boolean dated = call.opens() != null || call.closes() != null;
        return call.name() + " (" + call.programme() + (dated ? ", " + first + " – " + last : "") + ")";
    }

    /** The parts that add most to a corner. */
    private static String strongest(BriefTexts texts, CornerDto corner) {
        return texts.list(corner.parts().stream()
                .filter(p -> p.contribution() > 0)
                .sorted(Comparator.comparingDouble((PartDto p) -> -p.contribution()))
                .limit(FEW)
                .map(p -> texts.name(p.subject()))
                .toList());
    }
}
