package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.BriefDto;
import eu.alpsynergy.api.dto.BriefDto.Sentence;
import eu.alpsynergy.api.dto.CallOfferDto;
import eu.alpsynergy.api.dto.JointCallDto;
import eu.alpsynergy.api.dto.MeetingDto;
import eu.alpsynergy.api.dto.ObstacleDto;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The brief of a joint call: when the regions can open together, what keeps others apart, the common pot. */
final class BriefOfJointCall implements BriefSubject {

    private static final int FEW = 6;
    private static final int WINDOWS = 3;
    private static final Set<String> END_NOT_KNOWN = Set.of("opening-not-known", "closing-not-known");

    @Override
    public Content content(View view, Query query, BriefTexts texts) {
        JointCallDto joint = new CallAnswers(view).together(query);
        return new Writing(view, texts, new AnnexTexts(texts.language()), joint).content(query);
    }

    /** One brief in one language. */
    private record Writing(View view, BriefTexts texts, AnnexTexts words, JointCallDto joint) {

        Content content(Query query) {
            return new Content(
                    name(),
                    "/calls" + query.link(CallParameters.TOGETHER),
                    message(),
                    joint.offers().isEmpty() ? null : table(),
                    reasons(),
                    caveats(),
                    joint.sources());
        }

        private String name() {
            int all = view.snapshot().regions().size();
            return joint.regions().size() == all
                    ? texts.of("call.name.all", texts.count(all))
                    : texts.of("call.name", texts.names(joint.regions()));
        }

        private List<Sentence> message() {
            List<Sentence> message = new ArrayList<>();
            if (joint.meetings().isEmpty()) {
                message.add(texts.sentence(
                        "call.apart", texts.count(joint.scenario().days())));
            } else {
                joint.meetings().stream().limit(WINDOWS).forEach(m -> {
                    message.add(meeting(m));
                    message.add(themes(m));
                });
                if (joint.meetings().size() > WINDOWS) {
                    message.add(texts.sentence(
                            "call.more", texts.count(joint.meetings().size() - WINDOWS)));
                }
            }
            plan().ifPresent(message::add);
            JointCallDto.Pot pot = joint.pot();
            if (pot != null) {
                message.add(pot(pot));
            }
            return message;
        }

        /** Of each window, since other calls meet in it. */
        private Sentence themes(MeetingDto meeting) {
            return texts.sentence(
                    "call.themes",
                    texts.list(meeting.themes().stream().map(this::theme).toList()));
        }

        /** An end that is not known counts as open: then the sentence says what it depends on. */
        private Sentence meeting(MeetingDto meeting) {
            boolean known = meeting.caveats().stream().noneMatch(c -> END_NOT_KNOWN.contains(c.kind()));
            return texts.sentence(
                    known ? "call.meet" : "call.meet.open",
                    regions(meeting.regions()),
                    days(meeting.opens(), meeting.closes(), meeting.days()));
        }

        private Optional<Sentence> plan() {
            return joint.plans().stream()
                    .filter(plan -> plan.totalShift() > 0)
                    .findFirst()
                    .map(plan -> texts.sentence(
                            "call.plan",
                            texts.list(plan.moves().stream()
                                    .filter(m -> m.days() != 0)
                                    .map(m -> region(m.region()) + " " + signed(m.days()))
                                    .toList()),
                            days(plan.opens(), plan.closes(), plan.days())));
        }

        private String signed(int days) {
            return (days > 0 ? "+" : "") + texts.count(days);
        }

        private Sentence pot(JointCallDto.Pot pot) {
            String binding = pot.binding();
            Integer projects = pot.jointProjects();
            return binding == null || projects == null
                    ? texts.sentence("call.pot.unknown")
                    : texts.sentence(
                            pot.complete() ? "call.pot" : "call.pot.limit", region(binding), texts.count(projects));
        }

        private BriefDto.Grid table() {
            return new BriefDto.Grid(
                    List.of(
                            texts.of("c.region"),
                            words.of("call"),
                            words.of("windowKind"),
                            words.of("budget"),
                            words.of("rateSmall")),
                    joint.offers().stream().map(this::row).toList());
        }

        private BriefDto.Row row(CallOfferDto offer) {
            Double budget = offer.budget();
            Double rate = offer.rateSmall();
            String first = offer.opens();
            String last = offer.closes();
            String window = first == null && last == null
                    ? words.of("kind." + offer.windowKind())
                    : date(first) + " – " + date(last);
            return BriefSubject.row(
                    region(offer.region()),
                    texts.name(offer.call()),
                    window,
                    budget == null ? words.of("unknown") : words.amount(budget, offer.currency()),
                    rate == null ? words.of("unknown") : words.percent(rate));
        }

        private String date(@Nullable String date) {
            return date == null ? "?" : words.date(LocalDate.parse(date));
        }

        private List<Sentence> reasons() {
            List<Sentence> reasons = new ArrayList<>();
            joint.obstacles().stream().limit(FEW).forEach(o -> reasons.add(obstacle(o)));
            if (joint.obstacles().size() > FEW) {
                reasons.add(texts.sentence(
                        "call.obstacles.more", texts.count(joint.obstacles().size() - FEW)));
            }
            if (reasons.isEmpty()) {
                reasons.add(texts.sentence("call.obstacles.none"));
            }
            return reasons;
        }

        private Sentence obstacle(ObstacleDto obstacle) {
            return texts.sentence(
                    "call.obstacle",
                    regions(obstacle.regions()),
                    words.of("obstacle." + obstacle.kind()) + calls(obstacle.calls()));
        }

        private List<Sentence> caveats() {
            List<Sentence> caveats = new ArrayList<>();
            caveats.add(texts.sentence("call.pays"));
            joint.meetings().stream()
                    .limit(1)
                    .flatMap(m -> m.caveats().stream())
                    .forEach(c -> caveats.add(
                            texts.sentence("call.caveat", words.of("caveat." + c.kind()) + calls(c.calls()))));
            JointCallDto.Pot pot = joint.pot();
            if (pot != null) {
                caveats.add(texts.sentence(
                        "call.assume",
                        words.amount(pot.assumptions().projectCostEur(), "EUR"),
                        texts.count(pot.assumptions().applications()),
                        words.of("applicant." + pot.assumptions().applicant())));
            }
            return caveats;
        }

        private String days(@Nullable String first, @Nullable String last, @Nullable Integer count) {
            return words.days(
                    first == null ? null : LocalDate.parse(first), last == null ? null : LocalDate.parse(last), count);
        }

        private String calls(List<String> ids) {
            List<String> names = ids.stream()
                    .limit(FEW)
                    .map(id -> view.snapshot().calls().get(Id.of(id)).name())
                    .toList();
            return names.isEmpty() ? "" : " (" + texts.list(names) + (ids.size() > FEW ? ", …" : "") + ")";
        }

        private String theme(String id) {
            return texts.name(view.snapshot().themes().get(Id.<Theme>of(id)).name());
        }

        private String region(String id) {
            return texts.name(view.snapshot().regions().get(Id.of(id)).name());
        }

        private String regions(List<String> ids) {
            return texts.list(ids.stream().map(this::region).toList());
        }
    }
}
