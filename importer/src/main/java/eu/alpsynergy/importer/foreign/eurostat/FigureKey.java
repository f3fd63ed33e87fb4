package eu.alpsynergy.importer.foreign.eurostat;

/** What a figure is about, but for the place. */
record FigureKey(String industry, Indicator indicator, int year) implements Comparable<FigureKey> {

    @Override
    public int compareTo(FigureKey other) {
        int byIndustry = industry.compareTo(other.industry);
        int byIndicator = indicator.name().compareTo(other.indicator.name());
        return byIndustry != 0 ? byIndustry : byIndicator != 0 ? byIndicator : Integer.compare(year, other.year);
    }
}
