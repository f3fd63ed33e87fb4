package eu.alpsynergy.api.handler;

import eu.alpsynergy.api.dto.AnnexDto.Row;
import eu.alpsynergy.model.Call;
import eu.alpsynergy.synergy.call.CallOffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a call as rows of the annex; what is not known says so. */
final class AnnexRules {

    private final AnnexTexts t;
    private final List<Row> rows = new ArrayList<>();

    private AnnexRules(AnnexTexts t) {
        this.t = t;
    }

    static List<Row> of(CallOffer offer, AnnexTexts t) {
        AnnexRules rules = new AnnexRules(t);
        Call call = offer.call();
        rules.row("call", call.name());
        rules.row("programme", offer.programme().title());
        rules.row("windowKind", t.of("kind." + call.windowKind().code()));
        rules.row("opens", rules.date(offer.window().days().first()));
        rules.row("closes", rules.date(offer.window().days().last()));
        rules.row("windowNote", call.windowNote());
        rules.row("budget", rules.amount(call.budget(), call.currency()));
        rules.row("maxGrant", rules.amount(call.maxGrant(), call.currency()));
        rules.row("rateSmall", rules.percent(call.rateSmall()));
        rules.row("rateMedium", rules.percent(call.rateMedium()));
        rules.row("rateLarge", rules.percent(call.rateLarge()));
        rules.row("rateResearch", rules.percent(call.rateResearch()));
        rules.row("trl", rules.range(call.trlMin(), call.trlMax()));
        rules.row("partners", rules.range(call.minPartners(), call.maxPartners()));
        rules.row("maxShare", rules.percent(call.maxShareOnePartner()));
        rules.row("external", call.externalPartners());
        rules.row("site", call.siteRule());
        rules.row("legal", call.remark());
        return List.copyOf(rules.rows);
    }

    private void row(String key, @Nullable String value) {
        rows.add(new Row(List.of(t.of(key), value == null ? t.of("unknown") : value)));
    }

    private @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : t.date(date);
    }

    private @Nullable String amount(@Nullable Double amount, String currency) {
        return amount == null ? null : t.amount(amount, currency);
    }

    private @Nullable String percent(@Nullable Double share) {
        return share == null ? null : t.percent(share);
    }

    private @Nullable String range(@Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return null;
        }
        return t.of(
                "range",
                from == null ? t.of("unknown") : Integer.toString(from),
                to == null ? t.of("unknown") : Integer.toString(to));
    }
}
