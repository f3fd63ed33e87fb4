package eu.alpsynergy.api.app.text;

import eu.alpsynergy.api.dto.CallGroupsDto;
import eu.alpsynergy.api.dto.ChainCoverageDto;
import eu.alpsynergy.api.dto.GapDto;
import eu.alpsynergy.api.dto.JointCallDto;
import eu.alpsynergy.api.dto.PairDetail;
import eu.alpsynergy.api.dto.PilotReasonDto;
import eu.alpsynergy.api.dto.PilotRobustnessDto;
import eu.alpsynergy.api.dto.PilotsDto;
import eu.alpsynergy.api.dto.RoutesDto;
import eu.alpsynergy.api.dto.SynergiesDto;
import eu.alpsynergy.model.GraphSnapshot;
import java.time.Duration;

/** An answer of the API as text for a terminal: complete in what it says, short in how many rows it shows. */
public final class AnswerText {

    private AnswerText() {}

    /**
     * The answer in words.
     *
     * @param snapshot names what the answer gives by id
     * @param took how long the answer took, without reading the snapshot
     */
    public static String of(Object answer, GraphSnapshot snapshot, Duration took) {
        Sheet sheet = new Sheet(snapshot);
        if (answer instanceof PilotsDto pilots) {
            new PilotsText(sheet).choice(pilots, took);
        } else if (answer instanceof PilotReasonDto reason) {
            new PilotsText(sheet).reason(reason);
        } else if (answer instanceof PilotRobustnessDto robustness) {
            new PilotsText(sheet).robustness(robustness);
        } else if (answer instanceof JointCallDto joint) {
            new CallsText(sheet).together(joint);
        } else if (answer instanceof CallGroupsDto groups) {
            new CallsText(sheet).groups(groups);
        } else {
            rest(answer, sheet);
        }
        return sheet.text();
    }

    private static void rest(Object answer, Sheet sheet) {
        if (answer instanceof SynergiesDto synergies) {
            new SynergiesText(sheet).pairs(synergies);
        } else if (answer instanceof PairDetail pair) {
            new SynergiesText(sheet).pair(pair);
        } else if (answer instanceof ChainCoverageDto coverage) {
            new ChainText(sheet).coverage(coverage);
        } else if (answer instanceof GapDto gap) {
            new ChainText(sheet).gap(gap);
        } else if (answer instanceof RoutesDto routes) {
            new ChainText(sheet).routes(routes);
        } else {
            throw new IllegalArgumentException(
                    "no text for " + answer.getClass().getSimpleName());
        }
    }

    /** The rules that clash as text, for those who asked for a table, which cannot say it. */
    public static String clash(PilotsDto pilots, GraphSnapshot snapshot) {
        Sheet sheet = new Sheet(snapshot);
        new PilotsText(sheet).clash(pilots);
        return sheet.text();
    }
}
