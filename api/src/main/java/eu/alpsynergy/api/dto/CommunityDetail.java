package eu.alpsynergy.api.dto;

import java.util.List;

/** One community with its members. */
public record CommunityDetail(
        String version,
        NetworkParametersDto parameters,
        NetworkMethodDto method,
        CommunityDto community,
        List<Member> members,
        List<Neighbour> neighbours) {

    /** A member and the weight of its ties inside and to other communities. */
    public record Member(RefDto actor, String kind, String region, double inside, double outside) {}

    /** Another community and the weight of the ties to it. */
    public record Neighbour(int number, int size, int edges, double weight) {}
}
