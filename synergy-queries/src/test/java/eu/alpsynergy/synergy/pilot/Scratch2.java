package eu.alpsynergy.synergy.pilot;
import eu.alpsynergy.model.*;
import eu.alpsynergy.synergy.api.*;
import eu.alpsynergy.testing.CsvSnapshot;
import java.util.*;
final class Scratch2 {
    public static void main(String[] a) {
        GraphSnapshot s = CsvSnapshot.ofDefaultDataset();
        List<PilotRule> rules = new ArrayList<>();
        s.regions().forEach(r -> { if(!r.id().value().equals("FRI")) rules.add(new PilotRule.InRegion(r.id())); });
        s.s3Fields().forEach(f -> rules.add(new PilotRule.InField(f.id())));
        rules.add(new PilotRule.MostPerRegion(2)); rules.add(new PilotRule.InType("transition",1)); 
        for (boolean full : new boolean[]{false,true}) for (int rep=0;rep<3;rep++) {
        PilotParameters p = new PilotParameters(10, Period.P2021_27, Optional.of(java.time.LocalDate.parse("2026-11-24")), true, PilotParameters.equalWeights(), 0.25, full?rules:rules.subList(10,16), List.of());
        long t=System.nanoTime();
        Pilots pilots=new Pilots(s,p);
        PilotChoice c=pilots.choose();
        System.out.printf("%.1f ms nodes %d proven %b bound %s crit %s%n",(System.nanoTime()-t)/1e6,c.nodes(),c.proven(),c.bound(),c.criteria());
        if(rep==2){ c.sets().forEach(x->System.out.println(x));
        c.candidates().stream().limit(12).forEach(x->System.out.println(x.cluster()+" "+x.score()+" "+x.atMost()+" "+x.fields()+" "+x.parts().stream().map(q->q.criterion().code()+"="+q.normalised()).toList()));
        t=System.nanoTime(); System.out.println(pilots.why(c.candidates().get(0).cluster()).get().toString().substring(0,10)); System.out.printf("why %.1f%n",(System.nanoTime()-t)/1e6);
        t=System.nanoTime(); var w=pilots.why(c.candidates().get(11).cluster()).get(); System.out.println(w.chosen()+" "+w.margin()+" "+w.lifted()+" "+w.because()); System.out.printf("why %.1f%n",(System.nanoTime()-t)/1e6);
        t=System.nanoTime(); var r=pilots.robustness(200,1); System.out.println(r.sameSet()+" "+r.unproven()+" "+r.clusters()); System.out.printf("robust200 %.1f%n",(System.nanoTime()-t)/1e6);
        }}
    }
}
