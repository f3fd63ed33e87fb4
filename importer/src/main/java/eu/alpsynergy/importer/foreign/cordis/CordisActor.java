package eu.alpsynergy.importer.foreign.cordis;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An organisation of the export in a region of the dataset.
 *
 * @param updated when its row was changed last; of several rows the newest counts
 * @param latitude degrees or empty, with longitude
 */
record CordisActor(
        String id,
        String pic,
        String name,
        String kind,
        String region,
        String city,
        String nuts,
        String website,
        String latitude,
        String longitude,
        Framework framework,
        String updated,
        String note) {

    Map<String, String> row() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("name", name);
        row.put("legal_name", name);
        row.put("kind", kind);
        row.put("region", region);
        row.put("city", city);
        row.put("nuts3", nuts);
        row.put("website", website);
        row.put("cordis_pic", pic);
        row.put("latitude", latitude);
        row.put("longitude", longitude);
        return row;
    }
}
