package eu.alpsynergy.api.console;

import java.util.Set;

/** What a statement may be made of. Everything that is not named here is refused. */
final class Vocabulary {

    /** Words a statement may begin with. */
    static final Set<String> BEGINNINGS = words("match optional with unwind return call");

    /** Clauses that write or reach outside, wherever they stand; what only begins a statement is no beginning above. */
    static final Set<String> CLAUSES =
            words("create merge set delete detach nodetach remove foreach load use insert show terminate drop");

    /** Words before an opening bracket that are no function. */
    static final Set<String> KEYWORDS = words("""
            match optional where and or xor not in return with by call union all any when then else case unwind distinct
            contains starts ends skip limit offset order exists count collect shortest paths path groups group from as on is
            filter for desc asc
            """);

    /** Loops inside one expression: a variable runs over a list. */
    static final Set<String> LOOPS = words("all any none single");

    /** Functions that neither grow their input more than linearly nor reach outside; compared in lower case. */
    static final Set<String> FUNCTIONS = words("""
            abs acos allshortestpaths any all none single asin atan atan2 avg btrim ceil char_length character_length coalesce
            collect cos cot count date date.truncate datetime datetime.fromepoch datetime.fromepochmillis datetime.truncate
            degrees duration duration.between duration.indays duration.inmonths duration.inseconds e elementid endnode exists
            exp floor haversin head id isempty isnan keys labels last left length localdatetime localdatetime.truncate
            localtime localtime.truncate log log10 lower ltrim max min nodes normalize nullif percentilecont percentiledisc pi
            point point.distance point.withinbbox properties radians rand randomuuid range relationships reverse right round
            rtrim shortestpath sign sin size split sqrt startnode stdev stdevp substring sum tail tan time time.truncate
            timestamp toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist
            tointegerornull tolower tostring tostringlist tostringornull toupper trim type upper valuetype
            vector.similarity.cosine vector.similarity.euclidean
            """);

    /** Procedures that describe the graph and nothing else. */
    static final Set<String> PROCEDURES = words("""
            db.labels db.relationshiptypes db.propertykeys db.schema.visualization db.schema.nodetypeproperties
            db.schema.reltypeproperties
            """);

    /** Plan operators of Neo4j 5.26 that read; brackets and the database's name are cut off. */
    static final Set<String> OPERATORS = Set.of("""
            AllNodesScan AntiConditionalApply AntiSemiApply Apply Argument BidirectionalRepeat CacheProperties
            CartesianProduct ConditionalApply DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek
            DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan
            DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
            DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek DirectedUnionRelationshipTypesScan Distinct Eager
            EagerAggregation EmptyRow Expand Filter IntersectionNodeByLabelsScan LeftOuterHashJoin LetAntiSemiApply
            LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek
            NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan
            NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek
            NodeUniqueIndexSeekByRange Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort
            PartialTop PathPropagatingBFS ProcedureCall ProduceResults ProjectEndpoints Projection
            RelationshipCountFromCountStore Repeat RightOuterHashJoin RollUpApply SelectOrAntiSemiApply SelectOrSemiApply
            SemiApply ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies TriadicBuild
            TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek
            UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan
            UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
            UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek UndirectedUnionRelationshipTypesScan Union
            UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand
            """.strip().split("\\s+"));

    private Vocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
