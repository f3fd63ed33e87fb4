package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.CallOfferDto;
import eu.alpsynergy.api.dto.CallScenarioDto;
import eu.alpsynergy.api.dto.ExchangeRateDto;
import eu.alpsynergy.api.dto.MeetingDto;
import eu.alpsynergy.api.dto.ObstacleDto;
import eu.alpsynergy.api.dto.RefDto;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Period;
import eu.alpsynergy.synergy.call.Applicant;
import eu.alpsynergy.synergy.call.CallOffer;
import eu.alpsynergy.synergy.call.CallScenario;
import eu.alpsynergy.synergy.call.Days;
import eu.alpsynergy.synergy.call.ExchangeRate;
import eu.alpsynergy.synergy.call.Meeting;
import eu.alpsynergy.synergy.call.Obstacle;
import eu.alpsynergy.synergy.call.Window;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Calls and meetings as they are sent. */
final class CallShapes {

    private CallShapes() {}

    static CallScenarioDto scenario(CallScenario s) {
        Map<String, Integer> shifts = new TreeMap<>();
        s.shifts().forEach((call, days) -> shifts.put(call.value(), days));
        return new CallScenarioDto(
                ids(s.regions()),
                ids(s.themes()),
                s.period().map(Period::code).orElse(null),
                s.from().map(LocalDate::toString).orElse(null),
                s.to().map(LocalDate::toString).orElse(null),
                s.minDays(),
                s.rolling(),
                s.frames(),
                List.copyOf(s.kinds()),
                s.applicants().stream().map(Applicant::code).toList(),
                s.trlMin(),
                s.trlMax(),
                shifts);
    }

    static @Nullable ExchangeRateDto rate(Optional<ExchangeRate> rate) {
        return rate.map(r -> new ExchangeRateDto(r.eurPerChf(), r.date().toString()))
                .orElse(null);
    }

    static CallOfferDto offer(CallOffer offer, Facts facts) {
        Call c = offer.call();
        Period period = offer.programme().period();
        return new CallOfferDto(
                offer.region().value(),
                RefDto.of("call", c.id(), c.name()),
                offer.programme().title(),
                offer.programme().kind(),
                period == null ? null : period.code(),
                kind(offer.window()),
                c.windowNote(),
                text(offer.window().days().first()),
                text(offer.window().days().last()),
                offer.shift(),
                c.budget(),
                c.currency(),
                c.rateSmall(),
                c.rateMedium(),
                c.rateLarge(),
                c.rateResearch(),
                c.maxGrant(),
                c.minPartners(),
                c.maxPartners(),
                c.maxShareOnePartner(),
                c.trlMin(),
                c.trlMax(),
                ids(offer.themes()),
                c.externalPartners(),
                c.siteRule(),
                c.remark(),
                facts.provenance(c.provenance()));
    }

    private static String kind(Window window) {
        if (window instanceof Window.Fixed) {
            return "fixed";
        }
        if (window instanceof Window.Rolling) {
            return "rolling";
        }
        return window instanceof Window.Frame ? "frame" : "unknown";
    }

    static MeetingDto meeting(Meeting m) {
        return new MeetingDto(
                text(m.window().first()),
                text(m.window().last()),
                Numbers.orNull(m.window().count()),
                ids(m.regions()),
                m.offers().stream().map(o -> o.call().id().value()).toList(),
                ids(m.themes()),
                m.caveats().stream()
                        .map(c -> new MeetingDto.Caveat(c.kind().code(), ids(c.calls())))
                        .toList());
    }

    static ObstacleDto obstacle(Obstacle o) {
        return new ObstacleDto(o.kind().code(), ids(o.regions()), ids(o.calls()), Numbers.orNull(o.days()));
    }

    static @Nullable String opens(Days days) {
        return text(days.first());
    }

    static @Nullable String closes(Days days) {
        return text(days.last());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static List<String> ids(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
