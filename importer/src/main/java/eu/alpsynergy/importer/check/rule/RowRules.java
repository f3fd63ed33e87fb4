package eu.alpsynergy.importer.check.rule;

import java.util.List;
import java.util.Set;

/** The rules beyond the schema, fresh for each run because some remember rows. */
public final class RowRules {

    private RowRules() {}

    public static List<RowRule> fresh(Set<String> tables) {
        return List.of(
                new DateOrderRule("projects", "start", "end"),
                new DateOrderRule("transformative_activities", "start", "end"),
                new DateOrderRule("calls", "opens", "closes"),
                new DateOrderRule("cluster_labels", "awarded", "valid_until"),
                new MinMaxRule("calls", "trl_min", "trl_max"),
                new MinMaxRule("calls", "min_partners", "max_partners"),
                new SelfLoopRule("stage_links", "from_stage", "to_stage"),
                new SelfLoopRule("ties", "from_actor", "to_actor"),
                new SelfLoopRule("region_ties", "region_a", "region_b"),
                new MirroredPairRule("region_ties", "region_a", "region_b", List.of()),
                new MirroredPairRule("ties", "from_actor", "to_actor", List.of("kind", "detail")),
                new WithinChainRule(),
                new AcyclicFeedsRule(),
                new ShareRule(
                        "calls", "rate_small", "rate_medium", "rate_large", "rate_research", "max_share_one_partner"),
                new ShareRule("programme_budgets", "eu_cofinancing"),
                new LocationRule(),
                new NutsRule(),
                new NutsInRegionRule(),
                new NaceRule(),
                new AsOfRule(tables));
    }
}
