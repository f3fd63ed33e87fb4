package eu.alpsynergy.benchmarks;

import eu.alpsynergy.synergy.pilot.SelectionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The selection as a mixed-integer program of ojAlgo: a binary a candidate, a variable a pair with a bonus, linearised. */
final class OjAlgoRival {

    private final SelectionProblem problem;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> chosen = new ArrayList<>();

    private OjAlgoRival(SelectionProblem problem) {
        this.problem = problem;
    }

    static Rival.Answer solve(SelectionProblem problem, int seconds) {
        return new OjAlgoRival(problem).solve(seconds);
    }

    private Rival.Answer solve(int seconds) {
        for (int i = 0; i < problem.scores().size(); i++) {
            chosen.add(
                    model.addVariable("x" + i).binary().weight(problem.scores().get(i)));
        }
        sum("size", i -> true).level(problem.size());
        for (int r = 0; r < problem.mostOfRegion().size(); r++) {
            int region = r;
            sum("region" + r, i -> problem.regions().get(i) == region)
                    .lower(problem.leastOfRegion().get(r))
                    .upper(problem.mostOfRegion().get(r));
        }
        for (int t = 0; t < problem.leastOfType().size(); t++) {
            int type = t;
            sum("type" + t, i -> problem.types().get(problem.regions().get(i)) == type)
                    .lower(problem.leastOfType().get(t));
        }
        for (int f = 0; f < problem.requiredFields(); f++) {
            int field = f;
            sum("field" + f, i -> (problem.fields().get(i) >> field & 1) == 1).lower(1);
        }
        pairs();
        model.options.time_abort = 1000L * seconds;
        model.options.time_suffice = model.options.time_abort;
        Optimisation.Result result = model.maximise();
        boolean optimal = result.getState().isOptimal();
        return new Rival.Answer(
                result.getState().isFeasible() ? result.getValue() : Double.NaN,
                optimal ? result.getValue() : Double.NaN);
    }

    private Expression sum(String name, IntPredicate wanted) {
        Expression sum = model.addExpression(name);
        for (int i = 0; i < chosen.size(); i++) {
            if (wanted.test(i)) {
                sum.set(chosen.get(i), 1);
            }
        }
        return sum;
    }

    /** A chosen candidate is in as many pairs as it has partners, another in none. */
    private void pairs() {
        List<Expression> partners = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            partners.add(model.addExpression("partners" + i)
                    .set(chosen.get(i), 1 - problem.size())
                    .upper(0));
        }
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = i + 1; j < chosen.size(); j++) {
                double bonus = problem.bonuses().get(i).get(j);
                if (bonus > 0) {
                    Variable both = model.addVariable("y" + i + "_" + j)
                            .lower(0)
                            .upper(1)
                            .weight(bonus);
                    model.addExpression("a" + i + "_" + j)
                            .set(both, 1)
                            .set(chosen.get(i), -1)
                            .upper(0);
                    model.addExpression("b" + i + "_" + j)
                            .set(both, 1)
                            .set(chosen.get(j), -1)
                            .upper(0);
                    partners.get(i).set(both, 1);
                    partners.get(j).set(both, 1);
                }
            }
        }
    }
}
