package eu.alpsynergy.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import eu.alpsynergy.synergy.pilot.SelectionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The selection as a model of CP-SAT: a literal a candidate, one a pair with a bonus, objective in billionths. */
final class OrToolsRival {

    private static final double UNIT = 1e9;

    private final SelectionProblem problem;
    private final CpModel model = new CpModel();
    private final List<BoolVar> chosen = new ArrayList<>();

    private OrToolsRival(SelectionProblem problem) {
        this.problem = problem;
    }

    static Rival.Answer solve(SelectionProblem problem, int seconds) {
        Loader.loadNativeLibraries();
        return new OrToolsRival(problem).solve(seconds);
    }

    private Rival.Answer solve(int seconds) {
        for (int i = 0; i < problem.scores().size(); i++) {
            chosen.add(model.newBoolVar("x" + i));
        }
        model.addEquality(LinearExpr.sum(chosen.toArray(new BoolVar[0])), problem.size());
        for (int r = 0; r < problem.mostOfRegion().size(); r++) {
            int region = r;
            model.addLinearConstraint(
                    sum(i -> problem.regions().get(i) == region),
                    problem.leastOfRegion().get(r),
                    problem.mostOfRegion().get(r));
        }
        for (int t = 0; t < problem.leastOfType().size(); t++) {
            int type = t;
            model.addGreaterOrEqual(
                    sum(i -> problem.types().get(problem.regions().get(i)) == type),
                    problem.leastOfType().get(t));
        }
        for (int f = 0; f < problem.requiredFields(); f++) {
            int field = f;
            model.addGreaterOrEqual(sum(i -> (problem.fields().get(i) >> field & 1) == 1), 1);
        }
        model.maximize(objective());
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(2);
        solver.solve(model);
        return new Rival.Answer(solver.objectiveValue() / UNIT, solver.bestObjectiveBound() / UNIT);
    }

    private LinearExpr sum(IntPredicate wanted) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            if (wanted.test(i)) {
                sum.add(chosen.get(i));
            }
        }
        return sum.build();
    }

    /** A chosen candidate is in as many pairs as it has partners, another in none. */
    private LinearExpr objective() {
        LinearExprBuilder objective = LinearExpr.newBuilder();
        List<LinearExprBuilder> partners = new ArrayList<>();
        chosen.forEach(x -> partners.add(LinearExpr.newBuilder()));
        for (int i = 0; i < chosen.size(); i++) {
            objective.addTerm(chosen.get(i), Math.round(problem.scores().get(i) * UNIT));
            for (int j = i + 1; j < chosen.size(); j++) {
                double bonus = problem.bonuses().get(i).get(j);
                if (bonus > 0) {
                    BoolVar both = model.newBoolVar("y" + i + "_" + j);
                    model.addImplication(both, chosen.get(i));
                    model.addImplication(both, chosen.get(j));
                    objective.addTerm(both, Math.round(bonus * UNIT));
                    partners.get(i).add(both);
                    partners.get(j).add(both);
                }
            }
        }
        for (int i = 0; i < chosen.size(); i++) {
            model.addLessOrEqual(partners.get(i), LinearExpr.term(chosen.get(i), problem.size() - 1));
        }
        return objective.build();
    }
}
