package eu.alpsynergy.synergy.pilot;
import eu.alpsynergy.synergy.pilot.Selection.Choice;
import java.util.*;
final class ScratchMain {
    static Selection synthetic(int n, int regions, int k, double w, long seed, boolean oneEach) {
        Random r = new Random(seed);
        int T = 16;
        double[][] phi = new double[T][T];
        for (int i=0;i<T;i++) for (int j=i+1;j<T;j++) phi[i][j]=phi[j][i]=r.nextDouble()*0.8;
        int[][] themes = new int[n][];
        int[] reg = new int[n]; double[] s = new double[n]; int[] f = new int[n];
        for (int i=0;i<n;i++){ reg[i]=i%regions; int m=1+r.nextInt(3); themes[i]=r.ints(0,T).distinct().limit(m).toArray(); s[i]=r.nextDouble()/k; for(int t:themes[i]) if (t<8) f[i]|=1<<(t*5/8);}        
        double[][] b = new double[n][n];
        for (int i=0;i<n;i++) for(int j=0;j<n;j++) if (reg[i]!=reg[j]) { double sum=0; for(int a:themes[i]) for(int c:themes[j]) { boolean shA=false; for(int x:themes[j]) shA|=x==a; boolean shC=false; for(int x:themes[i]) shC|=x==c; if(!shA&&!shC) sum+=phi[a][c]; }
          b[i][j]=w*2*sum/(themes[i].length*themes[j].length)/(k*(k-1)); }
        for (int i=0;i<n;i++) for(int j=0;j<i;j++) b[i][j]=b[j][i];
        int[] least=new int[regions]; int[] mostr=new int[regions]; Arrays.fill(mostr, oneEach?2:k); if(oneEach) {Arrays.fill(least,1); for(int x=k;x<regions;x++) least[x]=0;}
        int[] type=new int[regions]; for(int x=0;x<regions;x++) type[x]= x==0?-1: x<3?0:1;
        Choice[] ch=new Choice[n]; Arrays.fill(ch,Choice.FREE); ch[5]=Choice.IN; ch[6]=Choice.OUT;
        return new Selection(k,s,b,reg,f,5,type,least,mostr,new int[]{1,3},ch);
    }
    public static void main(String[] a) {
        for (int rep=0;rep<2;rep++)
        for (double w : new double[]{0,0.25,1})
        for (boolean one : new boolean[]{true,false})
        for (int n : new int[]{85,200}) for (int pool : new int[]{1,6}) for (long seed=1;seed<=2;seed++) {
            Selection p = synthetic(n,11,10,w,seed,one);
            long t=System.nanoTime();
            long end=t+30_000_000_000L;
            var o=new BranchAndBound(p,pool,Long.MAX_VALUE,()->System.nanoTime()>end).solve();
            double best=o.sets().isEmpty()?0:o.sets().get(0).value();
            if (rep==1 || w>0) System.out.printf("w=%.2f one=%b n=%d pool=%d seed=%d: %.1f ms nodes=%d best=%.6f gap=%.5f proven=%b%n",w,one,n,pool,seed,(System.nanoTime()-t)/1e6,o.nodes(),best,(o.bound()-best)/best,o.proven());
            System.out.flush();
        }
    }
}
