package eu.alpsynergy.synergy.api;

import eu.alpsynergy.model.Cluster;
import eu.alpsynergy.model.Id;
import eu.alpsynergy.model.Region;
import eu.alpsynergy.model.S3Field;

/** A rule that a set of pilot clusters has to keep. */
public sealed interface PilotRule {

    /** Stable text, e.g. {@code region:PIE}; equal rules have equal codes. */
    String code();

    /** Exactly so many clusters. */
    record Size(int clusters) implements PilotRule {
        @Override
        public String code() {
            return "size:" + clusters;
        }
    }

    /** At least one cluster of the region. */
    record InRegion(Id<Region> region) implements PilotRule {
        @Override
        public String code() {
            return "region:" + region;
        }
    }

    /** At most so many clusters of any one region. */
    record MostPerRegion(int clusters) implements PilotRule {
        @Override
        public String code() {
            return "most:" + clusters;
        }
    }

    /** At least one cluster that serves the S3 field. */
    record InField(Id<S3Field> field) implements PilotRule {
        @Override
        public String code() {
            return "field:" + field;
        }
    }

    /** At least so many clusters of regions of the type. */
    record InType(String type, int clusters) implements PilotRule {
        @Override
        public String code() {
            return "type:" + type + ":" + clusters;
        }
    }

    /** The cluster has to be chosen. */
    record ForcedIn(Id<Cluster> cluster) implements PilotRule {
        @Override
        public String code() {
            return "in:" + cluster;
        }
    }

    /** The cluster must not be chosen. */
    record ForcedOut(Id<Cluster> cluster) implements PilotRule {
        @Override
        public String code() {
            return "out:" + cluster;
        }
    }
}
