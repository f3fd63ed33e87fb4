package eu.alpsynergy.importer.mapping;

/** Column names in snake case become property names in camel case: {@code name_en} is {@code nameEn}. */
final class PropertyName {

    private PropertyName() {}

    static String of(String column) {
        StringBuilder name = new StringBuilder(column.length());
        boolean upper = false;
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.toString();
    }
}
