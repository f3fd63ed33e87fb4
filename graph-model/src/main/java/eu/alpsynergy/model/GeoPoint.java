package eu.alpsynergy.model;

/** A place on the earth in degrees, WGS 84 (EPSG:4326). */
public record GeoPoint(double latitude, double longitude) {

    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "latitude " + latitude + ", longitude " + longitude + " is no place: -90 to 90, -180 to 180");
        }
    }

    /**
     * Great-circle distance in km on a sphere, by the haversine formula: symmetric, 0 for equal points, off by at most 0.6 % of
     * the distance on the ellipsoid.
     */
    public double distanceKmTo(GeoPoint other) {
        double halfLat = Math.toRadians(other.latitude - latitude) / 2;
        double halfLon = Math.toRadians(other.longitude - longitude) / 2;
        double sinLat = Math.sin(halfLat);
        double sinLon = Math.sin(halfLon);
        double h = sinLat * sinLat
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
